PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE town (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    document_number TEXT NOT NULL,
    retention TEXT NOT NULL,
    seal_title TEXT NOT NULL,
    seal_boxes TEXT NOT NULL,
    multi_layered_basis TEXT NOT NULL,
    multi_layered_secrecy TEXT NOT NULL,
    statutory_basis TEXT NOT NULL,
    statutory_secrecy TEXT NOT NULL
, multi_layered_convener TEXT NOT NULL DEFAULT '', statutory_convener TEXT NOT NULL DEFAULT '', case_review_basis TEXT NOT NULL DEFAULT '', resource_review_basis TEXT NOT NULL DEFAULT '', expected TEXT NOT NULL DEFAULT 'consultation outreach participation', protection_contact TEXT NOT NULL DEFAULT '', checkers TEXT NOT NULL DEFAULT '司会', idle_minutes INTEGER NOT NULL DEFAULT 10) STRICT;
INSERT INTO town VALUES(1,'かささぎ市','7福地第　号','5年','決裁','課長 係長 担当','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。','','','','','consultation outreach participation','児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課','司会',10);
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category TEXT NOT NULL
) STRICT;
INSERT INTO agency VALUES(4,'福祉部 地域福祉課','市','municipality');
INSERT INTO agency VALUES(5,'かささぎ市社会福祉協議会','多機関','coordinator');
INSERT INTO agency VALUES(6,'東地域包括支援センター','包括','consultation');
INSERT INTO agency VALUES(7,'くらしサポートかささぎ','自立','consultation');
INSERT INTO agency VALUES(8,'アウトリーチ専門員','アウト','outreach');
INSERT INTO agency VALUES(9,'かささぎ市社協 参加支援担当','参加','participation');
INSERT INTO agency VALUES(10,'健康推進課','保健','health');
INSERT INTO agency VALUES(11,'基幹相談支援センターひなた','基幹','consultation');
INSERT INTO agency VALUES(12,'こども家庭センター','こども','consultation');
INSERT INTO agency VALUES(13,'民生委員 東地区','民生','community');
INSERT INTO agency VALUES(14,'かささぎ国際交流協会','国際','related');
INSERT INTO agency VALUES(15,'教育委員会 学校教育課','教委','education');
INSERT INTO agency VALUES(16,'みなみ居宅介護支援事業所','居宅','care');
INSERT INTO agency VALUES(17,'法テラスかささぎ','法テラス','related');
INSERT INTO agency VALUES(18,'かささぎ消防署 予防課','消防','related');
INSERT INTO agency VALUES(19,'環境課','環境','related');
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    may_decide INTEGER NOT NULL CHECK (may_decide IN (0, 1))
) STRICT;
INSERT INTO person VALUES(20,4,'課長','森野',1);
INSERT INTO person VALUES(21,4,'主査','青葉',0);
INSERT INTO person VALUES(22,5,'相談支援包括化推進員','川辺',0);
INSERT INTO person VALUES(23,6,'主任','岸',0);
INSERT INTO person VALUES(24,7,'相談支援員','浜',0);
INSERT INTO person VALUES(25,8,'専門員','沢',0);
INSERT INTO person VALUES(26,9,'主事','原',0);
INSERT INTO person VALUES(27,10,'保健師','若草',0);
INSERT INTO person VALUES(28,11,'相談員','早瀬',0);
INSERT INTO person VALUES(29,12,'係長','小雪',0);
INSERT INTO person VALUES(30,13,'民生委員','例山',0);
INSERT INTO person VALUES(31,14,'相談員','ロサ𠮷野',0);
INSERT INTO person VALUES(32,15,'指導主事','仮谷',0);
INSERT INTO person VALUES(33,16,'介護支援専門員','見沢',0);
INSERT INTO person VALUES(34,17,'職員','例沢',0);
INSERT INTO person VALUES(35,18,'予防係長','試野',0);
INSERT INTO person VALUES(36,19,'主任','例木',0);
CREATE TABLE support_case (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    calling_name TEXT NOT NULL,
    household TEXT NOT NULL,
    route TEXT NOT NULL,
    state TEXT NOT NULL,
    received_on TEXT,
    referrer INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    lead INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    protected_address INTEGER NOT NULL CHECK (protected_address IN (0, 1)),
    last_contact_on TEXT,
    purpose TEXT NOT NULL,
    summary TEXT NOT NULL,
    safety TEXT NOT NULL,
    reopen_when TEXT NOT NULL,
    waits_for TEXT,
    waits_because TEXT NOT NULL,
    due_on TEXT
, origin INTEGER REFERENCES support_case DEFERRABLE INITIALLY DEFERRED, ended_on TEXT, ended_because TEXT NOT NULL DEFAULT '', numbers_used INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO support_case VALUES(37,'R6-031','Cさん','20代の本人・60代の父','with_consent','supported','2024-09-12',10,NULL,0,NULL,'','高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。','','',NULL,'',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(60,'R7-003','Eさん','70代 単身','with_consent','supported','2025-05-26',6,NULL,0,'2025-10-06','','退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。','1月10日 家主が明かりを確認。1月13日 住民票の異動なし。','本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき',NULL,'',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(78,'R7-008','D世帯','40代の本人・70代の父・3歳の子','with_consent','supported','2025-05-08',6,NULL,0,NULL,'','父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。','','父の入院、本人の体調の悪化',NULL,'',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(99,'R7-012','A世帯','80代の母・50代の長男','with_consent','supported','2025-11-20',6,NULL,0,NULL,'','通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。','','','monitoring','モニタリングの時期','2026-04-23',NULL,NULL,'',0);
INSERT INTO support_case VALUES(118,'R7-017','B世帯','30代の母・小学生の子2人','with_consent','intake','2025-12-15',7,NULL,0,NULL,'','外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。','','',NULL,'',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(138,'支援-R7-04','60代の方','60代 単身','statutory','intake','2025-12-08',19,NULL,0,NULL,'火災と健康の危険を下げ、会える人を一人つくる','家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。','','',NULL,'',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(150,'R7-015','F世帯','10代の本人・40代の母・小学生の弟','with_consent','intake','2025-12-04',12,NULL,0,NULL,'','⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。','','','new_plan','プランができた（12月18日 同意）。参加支援のプランが要る',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(165,'R7-019','Gさん','40代 単身','with_consent','intake','2025-12-24',7,NULL,0,NULL,'','住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。','','','new_plan','参加支援を1月9日に早く始めており、支援決定が要る',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(176,'R7-010','I世帯','30代の母・幼い子2人','with_consent','supported','2025-06-16',12,NULL,0,NULL,'','家計と住まいが整い、子育ての相談が残っている。','','','closure','つなぎもどし（紹介元のこども家庭センターへ）',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(187,'支援-R7-06','70代の方','70代 単身','statutory','intake','2026-01-05',19,NULL,0,NULL,'動物と本人の健康の危険を下げ、話せる人をつくる','家の中で多くの猫を飼い、近隣から臭いの苦情がある。','','','sharing','同意なし（働きかけ中）',NULL,NULL,NULL,'',0);
INSERT INTO support_case VALUES(190,'R7-005','Hさん','50代 単身','with_consent','supported','2025-06-02',11,NULL,0,NULL,'','仕事を離れたあと、相談と通所を続けている。','','','monitoring','モニタリングの時期','2026-01-15',NULL,NULL,'',0);
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    relation TEXT NOT NULL,
    age INTEGER
) STRICT;
INSERT INTO member VALUES(38,37,1,'雛形 翔','ひながた しょう','本人',29);
INSERT INTO member VALUES(40,37,2,'雛形 健','ひながた けん','父',60);
INSERT INTO member VALUES(61,60,1,'写野 功','うつしの いさお','本人',73);
INSERT INTO member VALUES(79,78,1,'仮山 恵','かりやま めぐみ','本人',44);
INSERT INTO member VALUES(81,78,2,'仮山 実','かりやま みのる','父',78);
INSERT INTO member VALUES(83,78,3,'仮山 みお','かりやま みお','子',3);
INSERT INTO member VALUES(100,99,1,'見本 松子','みほん まつこ','母',82);
INSERT INTO member VALUES(102,99,2,'見本 竹夫','みほん たけお','長男',54);
INSERT INTO member VALUES(119,118,1,'試川 マリア','しかわ まりあ','母',36);
INSERT INTO member VALUES(121,118,2,'試川 リサ','しかわ りさ','長女',9);
INSERT INTO member VALUES(123,118,3,'試川 ルイ','しかわ るい','長男',7);
INSERT INTO member VALUES(139,138,1,'架空 鉄男','かくう てつお','本人',67);
INSERT INTO member VALUES(151,150,1,'例田 すみれ','れいだ すみれ','本人',15);
INSERT INTO member VALUES(153,150,2,'例田 梅','れいだ うめ','母',41);
INSERT INTO member VALUES(155,150,3,'例田 そら','れいだ そら','弟',6);
INSERT INTO member VALUES(166,165,1,'控井 仁','ひかえい じん','本人',47);
INSERT INTO member VALUES(177,176,1,'下書 桜','したがき さくら','母',33);
INSERT INTO member VALUES(179,176,2,'下書 はな','したがき はな','長女',5);
INSERT INTO member VALUES(181,176,3,'下書 りく','したがき りく','長男',2);
INSERT INTO member VALUES(188,187,1,'点前 菊','てんまえ きく','本人',71);
INSERT INTO member VALUES(191,190,1,'見出 進','みだし すすむ','本人',52);
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    given_on TEXT,
    method TEXT NOT NULL,
    scope TEXT NOT NULL,
    excluded TEXT NOT NULL
) STRICT;
INSERT INTO consent VALUES(39,38,'given','2024-10-03','口頭（後日に申込票）','役割をもつ機関まで','');
INSERT INTO consent VALUES(41,40,'given','2024-10-03','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(62,61,'given','2025-06-02','申込票','役割をもつ機関と、かかりつけの病院まで','');
INSERT INTO consent VALUES(80,79,'given','2025-05-15','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(82,81,'given','2025-05-15','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(84,83,'given','2025-05-15','親権者の申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(101,100,'given','2025-12-10','申込票','役割をもつ機関まで','借入れの金額');
INSERT INTO consent VALUES(103,102,'given','2025-12-10','申込票','役割をもつ機関まで','借入れの金額');
INSERT INTO consent VALUES(120,119,'given','2025-12-22','申込票（通訳つき）','役割をもつ機関まで','');
INSERT INTO consent VALUES(122,121,'given','2025-12-22','親権者の申込票（通訳つき）','役割をもつ機関まで','');
INSERT INTO consent VALUES(124,123,'given','2025-12-22','親権者の申込票（通訳つき）','役割をもつ機関まで','');
INSERT INTO consent VALUES(140,139,'being_sought',NULL,'','','');
INSERT INTO consent VALUES(152,151,'given','2025-12-18','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(154,153,'given','2025-12-18','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(156,155,'given','2025-12-18','親権者の申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(167,166,'given','2026-01-06','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(178,177,'given','2025-07-01','申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(180,179,'given','2025-07-01','親権者の申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(182,181,'given','2025-07-01','親権者の申込票','役割をもつ機関まで','');
INSERT INTO consent VALUES(189,188,'being_sought',NULL,'','','');
INSERT INTO consent VALUES(192,191,'given','2025-06-09','申込票','役割をもつ機関まで','');
CREATE TABLE support_plan (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made_on TEXT NOT NULL,
    policy TEXT NOT NULL,
    change TEXT NOT NULL,
    contact INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    monitoring_on TEXT
, removed TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO support_plan VALUES(42,37,'coordination','decided','2025-07-24','⟦1⟧の歩みに合わせ、⟦2⟧を支えながら待つ。','',8,'2026-01-22','');
INSERT INTO support_plan VALUES(48,37,'coordination','proposed','2026-01-14','静かな場から始め、居場所に月1回を目安にする。急がず、断ってもよいと伝え続ける。','訪問を断っていたが、月2回の電話に応じるようになった。',8,NULL,'');
INSERT INTO support_plan VALUES(67,60,'coordination','decided','2025-06-12','退院後の通院と食事を整え、近くに話せる人をつくる。','',5,'2025-12-18','');
INSERT INTO support_plan VALUES(71,60,'coordination','proposed','2026-01-16','連絡を押しつけず、気づいた人の知らせが多機関に届くようにして待つ。','',5,NULL,'');
INSERT INTO support_plan VALUES(85,78,'coordination','decided','2025-06-19','介護と保育を先に整え、⟦1⟧が休める時間をつくる。','',6,'2026-01-22','');
INSERT INTO support_plan VALUES(91,78,'coordination','proposed','2026-01-13','多機関協働の関わりを終え、それぞれの機関の支援を続ける。','',6,NULL,'');
INSERT INTO support_plan VALUES(104,99,'coordination','decided','2026-01-15','⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。','',8,'2026-04-23','');
INSERT INTO support_plan VALUES(125,118,'coordination','proposed','2026-01-16','住まいを先に守り、⟦1⟧が自分の言葉で相談できる場をつくる。','',14,NULL,'');
INSERT INTO support_plan VALUES(145,138,'coordination','proposed','2026-01-16','片付けを急がせず、火の安全と、会える人をつくることを先にする。','',NULL,NULL,'');
INSERT INTO support_plan VALUES(157,150,'coordination','proposed','2026-01-19','家のことを分け合い、⟦1⟧が学ぶ時間をつくる。','',12,NULL,'');
INSERT INTO support_plan VALUES(168,165,'coordination','proposed','2026-01-20','住まいを整え、通院を続けられるようにする。','',7,NULL,'');
INSERT INTO support_plan VALUES(183,176,'coordination','decided','2025-08-21','家計と住まいを整える。','',12,'2026-02-26','');
INSERT INTO support_plan VALUES(193,190,'coordination','decided','2025-07-17','通所を続け、仕事の準備を少しずつ進める。','',11,'2026-01-15','');
CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    member INTEGER NOT NULL REFERENCES member DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL,
    former_words TEXT NOT NULL
) STRICT;
INSERT INTO goal VALUES(43,42,38,'人に会わずに、できることを知りたい','');
INSERT INTO goal VALUES(54,48,38,'静かなところなら一度行ってみてもいい','人に会わずに、できることを知りたい');
INSERT INTO goal VALUES(68,67,61,'入院する前の暮らしに戻りたい','');
INSERT INTO goal VALUES(74,71,61,'入院する前の暮らしに戻りたい','');
INSERT INTO goal VALUES(86,85,79,'父を家で見ながら、仕事に戻りたい','');
INSERT INTO goal VALUES(87,85,81,'孫の声がする家で暮らしたい','');
INSERT INTO goal VALUES(95,91,79,'今の形で、仕事と家のことを続けたい','');
INSERT INTO goal VALUES(111,104,100,'病院にもう一度行きたい','');
INSERT INTO goal VALUES(112,104,102,'母を家で見ながら、外に行ける場所を一つ持ちたい','');
INSERT INTO goal VALUES(132,125,119,'3月まで今の家で暮らし、子どもを学校に行かせたい','');
INSERT INTO goal VALUES(162,157,151,'高校に行きたい。家のことを誰かと分けたい','');
INSERT INTO goal VALUES(172,168,166,'屋根のある所で落ち着いて、体を治したい','');
INSERT INTO goal VALUES(184,183,177,'子どもと三人で落ち着いて暮らしたい','');
INSERT INTO goal VALUES(194,193,191,'週に3日は外に出たい','');
CREATE TABLE plan_point (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO plan_point VALUES(49,48,'challenge',1,'外に出る最初の一回に、付き添う人がいる');
INSERT INTO plan_point VALUES(50,48,'challenge',2,'昼夜が逆になりやすい');
INSERT INTO plan_point VALUES(51,48,'challenge',3,'⟦2⟧が定年を控え、先の暮らしを心配している');
INSERT INTO plan_point VALUES(52,48,'strength',1,'電話では自分の考えを話せる');
INSERT INTO plan_point VALUES(53,48,'strength',2,'絵とパソコンが得意');
INSERT INTO plan_point VALUES(72,71,'contact_point',1,'民生委員 東地区');
INSERT INTO plan_point VALUES(73,71,'contact_point',2,'家主');
INSERT INTO plan_point VALUES(92,91,'achievement',1,'デイサービスを週3回使い、介護の時間が減った');
INSERT INTO plan_point VALUES(93,91,'achievement',2,'子が入園し、⟦1⟧が短時間の仕事に戻った');
INSERT INTO plan_point VALUES(94,91,'supporter_state',1,'居宅、包括、こどもの役割はどれも済み、機関どうしで直接連絡できる');
INSERT INTO plan_point VALUES(105,104,'challenge',1,'通院が途切れ、介護の認定がない');
INSERT INTO plan_point VALUES(106,104,'challenge',2,'⟦2⟧は長く家族のほかと話していない');
INSERT INTO plan_point VALUES(107,104,'challenge',3,'水道と国保の支払いが遅れている');
INSERT INTO plan_point VALUES(108,104,'challenge',4,'異変に気づく人が近くにいない');
INSERT INTO plan_point VALUES(109,104,'strength',1,'⟦2⟧は料理ができる');
INSERT INTO plan_point VALUES(110,104,'strength',2,'朝の散歩を続けている');
INSERT INTO plan_point VALUES(126,125,'challenge',1,'解雇のあと、家賃と生活費が足りない');
INSERT INTO plan_point VALUES(127,125,'challenge',2,'在留の更新と未払い賃金の相談先が分からない');
INSERT INTO plan_point VALUES(128,125,'challenge',3,'学校からの便りが読めず、登校の準備が難しい');
INSERT INTO plan_point VALUES(129,125,'challenge',4,'平日の昼に通訳がいない');
INSERT INTO plan_point VALUES(130,125,'strength',1,'3か国語を話す');
INSERT INTO plan_point VALUES(131,125,'strength',2,'教会に頼れる友人がいる');
INSERT INTO plan_point VALUES(158,157,'challenge',1,'弟の送り迎えと夕食を⟦1⟧が担っている');
INSERT INTO plan_point VALUES(159,157,'challenge',2,'学ぶ時間と場所がない');
INSERT INTO plan_point VALUES(160,157,'strength',1,'友人が多い');
INSERT INTO plan_point VALUES(161,157,'strength',2,'先生に相談できた');
INSERT INTO plan_point VALUES(169,168,'challenge',1,'住まいの契約が3月で切れる');
INSERT INTO plan_point VALUES(170,168,'challenge',2,'通院が途切れている');
INSERT INTO plan_point VALUES(171,168,'strength',1,'朝早く起きられる');
CREATE TABLE support_item (
    id INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    text TEXT NOT NULL,
    service TEXT NOT NULL,
    due_on TEXT,
    frequency TEXT NOT NULL,
    review_on TEXT,
    early_start_on TEXT,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    no_taker INTEGER NOT NULL CHECK (no_taker IN (0, 1)),
    progress TEXT NOT NULL,
    progress_by INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    amended INTEGER NOT NULL CHECK (amended IN (0, 1))
) STRICT;
INSERT INTO support_item VALUES(44,42,1,'月2回の電話','none',NULL,'毎月','2026-01-22',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(45,42,2,'⟦2⟧の相談と家族会','none',NULL,'毎月','2026-01-22',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(46,42,3,'居場所の見学','none','2025-12-26','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(47,42,4,'就労準備の情報','none','2025-12-26','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(55,48,1,'居場所での受入れの調整と同行','participation','2026-03-31','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(56,48,2,'月2回の電話と訪問','outreach',NULL,'毎月','2026-04-23',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(57,48,3,'⟦2⟧の相談と家族会','none',NULL,'毎月','2026-04-23',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(58,48,4,'就労準備の情報（本人が望むとき）','none','2026-06-30','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(59,48,5,'障害福祉の見立ての助言','none','2026-02-27','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(69,67,1,'通院の同行','none','2025-09-30','',NULL,NULL,0,0,'done',6,0);
INSERT INTO support_item VALUES(70,67,2,'訪問と電話での相談','none',NULL,'毎月','2025-12-18',NULL,0,0,'going_on',5,0);
INSERT INTO support_item VALUES(75,71,1,'訪問による様子の確認','none','2026-04-22','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(76,71,2,'明かりと郵便受けの見守り、変化の知らせの受け止め','none',NULL,'随時','2026-04-22',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(77,71,3,'介護と医療の相談が入ったときの受け止め','none',NULL,'随時','2026-04-22',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(88,85,1,'デイサービスの利用の調整','none','2025-08-29','',NULL,NULL,0,0,'done',16,0);
INSERT INTO support_item VALUES(89,85,2,'保育所への入園の手続き','none','2025-09-30','',NULL,NULL,0,0,'done',12,0);
INSERT INTO support_item VALUES(90,85,3,'介護する家族の相談','none',NULL,'毎月','2025-12-18',NULL,0,0,'done',6,0);
INSERT INTO support_item VALUES(96,91,1,'ケアプラン','none',NULL,'毎月','2026-04-20',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(97,91,2,'世帯の相談','none',NULL,'随時','2026-04-20',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(98,91,3,'子育ての相談','none',NULL,'随時','2026-04-20',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(113,104,1,'要介護認定の申請と通院の同行','none','2026-02-20','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(114,104,2,'⟦2⟧の健康の相談','none','2026-02-27','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(115,104,3,'訪問による関係づくり','outreach',NULL,'毎月','2026-04-23',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(116,104,4,'水道・国保の分納の相談','none','2026-02-10','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(117,104,5,'声かけと異変の連絡','none',NULL,'随時','2026-04-23',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(133,125,1,'住居確保給付金と家計の相談','none','2026-02-06','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(134,125,2,'在留と労働の法律相談','none','2026-02-17','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(135,125,3,'日本語と登校の支援','none','2026-02-09','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(136,125,4,'食料の支援','none',NULL,'毎週','2026-03-26',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(137,125,5,'平日昼の通訳の確保','none',NULL,'',NULL,NULL,0,1,'unknown',NULL,0);
INSERT INTO support_item VALUES(146,145,1,'安否と火気の確認','none',NULL,'2週ごと','2026-02-26',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(147,145,2,'顔見知りになる','outreach','2026-02-27','',NULL,'2026-01-09',0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(148,145,3,'認知機能の見立ての助言','none','2026-02-13','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(149,145,4,'近隣の苦情の窓口','none','2026-01-30','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(163,157,1,'家事の援助の利用の調整','none','2026-03-13','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(164,157,2,'放課後の学習の場への参加','participation',NULL,'毎週','2026-05-28',NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(173,168,1,'住まいの相談と入居の同行','none','2026-03-19','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(174,168,2,'通院の再開','none','2026-02-27','',NULL,NULL,0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(175,168,3,'居場所への参加','participation',NULL,'毎週','2026-04-23','2026-01-09',0,0,'unknown',NULL,0);
INSERT INTO support_item VALUES(185,183,1,'家計の相談','none','2025-11-28','',NULL,NULL,0,0,'done',7,0);
INSERT INTO support_item VALUES(186,183,2,'子育ての相談','none',NULL,'毎月','2026-02-26',NULL,0,0,'going_on',12,0);
INSERT INTO support_item VALUES(195,193,1,'通所の相談','none',NULL,'毎月','2026-01-15',NULL,0,0,'unknown',NULL,0);
CREATE TABLE role (
    item INTEGER NOT NULL REFERENCES support_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    brought TEXT NOT NULL,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;
INSERT INTO role VALUES(44,8,'responsible','responsible');
INSERT INTO role VALUES(45,10,'responsible','responsible');
INSERT INTO role VALUES(46,9,'responsible','responsible');
INSERT INTO role VALUES(47,7,'responsible','responsible');
INSERT INTO role VALUES(55,8,'cooperating','cooperating');
INSERT INTO role VALUES(55,9,'responsible','responsible');
INSERT INTO role VALUES(56,8,'responsible','responsible');
INSERT INTO role VALUES(57,10,'responsible','responsible');
INSERT INTO role VALUES(58,7,'responsible','responsible');
INSERT INTO role VALUES(59,11,'responsible','responsible');
INSERT INTO role VALUES(69,6,'responsible','responsible');
INSERT INTO role VALUES(70,5,'responsible','responsible');
INSERT INTO role VALUES(75,5,'responsible','responsible');
INSERT INTO role VALUES(76,5,'responsible','responsible');
INSERT INTO role VALUES(76,13,'informed','informed');
INSERT INTO role VALUES(77,6,'responsible','responsible');
INSERT INTO role VALUES(88,6,'cooperating','cooperating');
INSERT INTO role VALUES(88,16,'responsible','responsible');
INSERT INTO role VALUES(89,12,'responsible','responsible');
INSERT INTO role VALUES(90,6,'responsible','responsible');
INSERT INTO role VALUES(96,16,'responsible','responsible');
INSERT INTO role VALUES(97,6,'responsible','responsible');
INSERT INTO role VALUES(98,6,'responsible','responsible');
INSERT INTO role VALUES(98,12,'cooperating','cooperating');
INSERT INTO role VALUES(113,6,'responsible','responsible');
INSERT INTO role VALUES(113,13,'informed','informed');
INSERT INTO role VALUES(114,8,'cooperating','cooperating');
INSERT INTO role VALUES(114,10,'responsible','responsible');
INSERT INTO role VALUES(115,8,'responsible','responsible');
INSERT INTO role VALUES(116,4,'cooperating','cooperating');
INSERT INTO role VALUES(116,7,'responsible','none');
INSERT INTO role VALUES(117,6,'responsible','responsible');
INSERT INTO role VALUES(117,13,'informed','informed');
INSERT INTO role VALUES(133,7,'responsible','responsible');
INSERT INTO role VALUES(134,14,'responsible','responsible');
INSERT INTO role VALUES(134,17,'cooperating','cooperating');
INSERT INTO role VALUES(135,12,'cooperating','cooperating');
INSERT INTO role VALUES(135,15,'responsible','responsible');
INSERT INTO role VALUES(136,9,'responsible','responsible');
INSERT INTO role VALUES(146,4,'responsible','responsible');
INSERT INTO role VALUES(146,18,'cooperating','cooperating');
INSERT INTO role VALUES(147,8,'responsible','responsible');
INSERT INTO role VALUES(147,13,'cooperating','cooperating');
INSERT INTO role VALUES(148,6,'responsible','responsible');
INSERT INTO role VALUES(149,19,'responsible','responsible');
INSERT INTO role VALUES(163,12,'responsible','responsible');
INSERT INTO role VALUES(164,9,'responsible','responsible');
INSERT INTO role VALUES(164,15,'cooperating','cooperating');
INSERT INTO role VALUES(173,7,'responsible','responsible');
INSERT INTO role VALUES(174,10,'responsible','responsible');
INSERT INTO role VALUES(175,9,'responsible','responsible');
INSERT INTO role VALUES(185,7,'responsible','responsible');
INSERT INTO role VALUES(186,12,'responsible','responsible');
INSERT INTO role VALUES(195,11,'responsible','responsible');
CREATE TABLE contact_attempt (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    way TEXT NOT NULL,
    count INTEGER NOT NULL,
    last_on TEXT NOT NULL,
    result TEXT NOT NULL
) STRICT;
INSERT INTO contact_attempt VALUES(63,60,'訪問',4,'2025-12-16','応答なし。郵便はたまっていない');
INSERT INTO contact_attempt VALUES(64,60,'電話・手紙',11,'2025-12-22','応答なし（電話9回、手紙2回）');
INSERT INTO contact_attempt VALUES(65,60,'親族・家主',2,'2025-12-18','妹も連絡がつかない');
INSERT INTO contact_attempt VALUES(66,60,'病院（同意の範囲）',1,'2025-12-19','受診なし');
CREATE TABLE information (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    fact TEXT NOT NULL,
    view TEXT NOT NULL
) STRICT;
INSERT INTO information VALUES(141,138,18,'玄関まで物がある。火の始末の跡','火元が近く、避難の道がない');
INSERT INTO information VALUES(142,138,13,'朝、ごみ置き場で会うと会釈する','朝の時間なら話せるかもしれない');
INSERT INTO information VALUES(143,138,6,'介護の申請はない','もの忘れの有無を確かめたい');
INSERT INTO information VALUES(144,138,4,'苦情が3件、窓口が三つに分かれた','窓口を一つにする');
CREATE TABLE sitting (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    place TEXT NOT NULL,
    next_on TEXT,
    next_at INTEGER,
    next_place TEXT NOT NULL,
    copies INTEGER NOT NULL,
    collected INTEGER
, continues INTEGER REFERENCES sitting DEFERRABLE INITIALLY DEFERRED, postponed_from TEXT, remark TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO sitting VALUES(1,'2025-12-25','市役所 3階 第2会議室','2026-01-22',810,'市役所 3階 第2会議室',11,11,NULL,NULL,'');
INSERT INTO sitting VALUES(2,'2026-01-22','市役所 3階 第2会議室',NULL,NULL,'',12,NULL,NULL,NULL,'');
INSERT INTO sitting VALUES(3,'2026-02-26','市役所 3階 第2会議室',NULL,NULL,'',0,NULL,NULL,NULL,'');
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    sitting INTEGER NOT NULL REFERENCES sitting DEFERRABLE INITIALLY DEFERRED,
    block INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    convener TEXT NOT NULL,
    basis TEXT NOT NULL,
    secrecy_text TEXT NOT NULL,
    chair INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    clerk INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    secrecy_at TEXT
, minutes_state TEXT NOT NULL DEFAULT 'draft', checker INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED) STRICT;
INSERT INTO meeting VALUES(196,1,1,'multi_layered_support',9,810,900,'多機関協働事業者','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。',22,21,'closed','2025-12-25T13:30:00','2025-12-25T15:00:00',NULL,'draft',NULL);
INSERT INTO meeting VALUES(199,2,1,'multi_layered_support',10,810,910,'多機関協働事業者','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。',22,21,'open','2026-01-22T13:30:00',NULL,'2026-01-22T13:30:00','draft',NULL);
INSERT INTO meeting VALUES(209,2,2,'statutory_support',0,915,940,'かささぎ市','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。',22,21,'planned',NULL,NULL,NULL,'draft',NULL);
INSERT INTO meeting VALUES(213,3,1,'multi_layered_support',11,810,910,'多機関協働事業者','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。',22,21,'planned',NULL,NULL,NULL,'draft',NULL);
INSERT INTO meeting VALUES(217,3,2,'statutory_support',0,915,940,'かささぎ市','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。',22,21,'planned',NULL,NULL,NULL,'draft',NULL);
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    support_case INTEGER REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    timing TEXT,
    plan INTEGER REFERENCES support_plan DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL,
    presenter INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    paper TEXT NOT NULL,
    started_at TEXT,
    finished_at TEXT
, with_person INTEGER NOT NULL DEFAULT 0 CHECK (with_person IN (0, 1)), person_left_at TEXT) STRICT;
INSERT INTO agenda_item VALUES(200,199,1,'opening','',NULL,NULL,NULL,5,5,'','2026-01-22T13:30:00','2026-01-22T13:35:00',0,NULL);
INSERT INTO agenda_item VALUES(201,199,2,'homework','',NULL,NULL,NULL,5,5,'1','2026-01-22T13:35:00','2026-01-22T13:40:00',0,NULL);
INSERT INTO agenda_item VALUES(202,199,3,'support_case','',99,'new_plan',104,25,6,'2','2026-01-22T13:40:00','2026-01-22T14:04:00',0,NULL);
INSERT INTO agenda_item VALUES(203,199,4,'support_case','',118,'new_plan',125,20,7,'3','2026-01-22T14:05:00',NULL,0,NULL);
INSERT INTO agenda_item VALUES(204,199,5,'support_case','',37,'renewed_plan',48,15,8,'4',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(205,199,6,'support_case','',78,'closure',91,10,6,'5',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(206,199,7,'support_case','',60,'suspension',71,10,5,'6',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(207,199,8,'resource_gaps','',NULL,NULL,NULL,5,4,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(208,199,9,'closing','',NULL,NULL,NULL,5,5,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(210,209,1,'opening','',NULL,NULL,NULL,3,4,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(211,209,2,'support_case','',138,'sharing',145,20,4,'1',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(212,209,3,'closing','',NULL,NULL,NULL,2,4,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(214,213,1,'opening','',NULL,NULL,NULL,5,5,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(215,213,2,'homework','',NULL,NULL,NULL,10,5,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(216,213,3,'closing','',NULL,NULL,NULL,5,5,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(218,217,1,'opening','',NULL,NULL,NULL,3,4,'',NULL,NULL,0,NULL);
INSERT INTO agenda_item VALUES(219,217,2,'closing','',NULL,NULL,NULL,2,4,'',NULL,NULL,0,NULL);
CREATE TABLE invitation (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;
INSERT INTO invitation VALUES(202,4);
INSERT INTO invitation VALUES(202,5);
INSERT INTO invitation VALUES(202,6);
INSERT INTO invitation VALUES(202,7);
INSERT INTO invitation VALUES(202,8);
INSERT INTO invitation VALUES(202,9);
INSERT INTO invitation VALUES(202,10);
INSERT INTO invitation VALUES(202,13);
INSERT INTO invitation VALUES(203,4);
INSERT INTO invitation VALUES(203,5);
INSERT INTO invitation VALUES(203,6);
INSERT INTO invitation VALUES(203,7);
INSERT INTO invitation VALUES(203,8);
INSERT INTO invitation VALUES(203,9);
INSERT INTO invitation VALUES(203,10);
INSERT INTO invitation VALUES(203,12);
INSERT INTO invitation VALUES(203,14);
INSERT INTO invitation VALUES(203,15);
INSERT INTO invitation VALUES(203,17);
INSERT INTO invitation VALUES(204,4);
INSERT INTO invitation VALUES(204,5);
INSERT INTO invitation VALUES(204,6);
INSERT INTO invitation VALUES(204,7);
INSERT INTO invitation VALUES(204,8);
INSERT INTO invitation VALUES(204,9);
INSERT INTO invitation VALUES(204,10);
INSERT INTO invitation VALUES(204,11);
INSERT INTO invitation VALUES(205,4);
INSERT INTO invitation VALUES(205,5);
INSERT INTO invitation VALUES(205,6);
INSERT INTO invitation VALUES(205,7);
INSERT INTO invitation VALUES(205,8);
INSERT INTO invitation VALUES(205,9);
INSERT INTO invitation VALUES(205,10);
INSERT INTO invitation VALUES(205,12);
INSERT INTO invitation VALUES(205,16);
INSERT INTO invitation VALUES(206,4);
INSERT INTO invitation VALUES(206,5);
INSERT INTO invitation VALUES(206,6);
INSERT INTO invitation VALUES(206,7);
INSERT INTO invitation VALUES(206,8);
INSERT INTO invitation VALUES(206,9);
INSERT INTO invitation VALUES(206,10);
INSERT INTO invitation VALUES(206,13);
INSERT INTO invitation VALUES(211,4);
INSERT INTO invitation VALUES(211,5);
INSERT INTO invitation VALUES(211,6);
INSERT INTO invitation VALUES(211,8);
INSERT INTO invitation VALUES(211,13);
INSERT INTO invitation VALUES(211,18);
INSERT INTO invitation VALUES(211,19);
CREATE TABLE attendance (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    presence TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT,
    told_by INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    secrecy_at TEXT, told_on TEXT,
    PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;
INSERT INTO attendance VALUES(199,20,4,'課長','森野','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,21,4,'主査','青葉','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,22,5,'相談支援包括化推進員','川辺','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,23,6,'主任','岸','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,24,7,'相談支援員','浜','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,25,8,'専門員','沢','online',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,26,9,'主事','原','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,27,10,'保健師','若草','present','2026-01-22T13:33:00',NULL,NULL,'2026-01-22T13:33:00',NULL);
INSERT INTO attendance VALUES(199,28,11,'相談員','早瀬','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,29,12,'係長','小雪','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,30,13,'民生委員','例山','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,31,14,'相談員','ロサ𠮷野','present',NULL,NULL,NULL,'2026-01-22T13:30:00',NULL);
INSERT INTO attendance VALUES(199,32,15,'指導主事','仮谷','absent',NULL,NULL,22,NULL,NULL);
INSERT INTO attendance VALUES(199,33,16,'介護支援専門員','見沢','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(199,34,17,'職員','例沢','absent',NULL,NULL,31,NULL,NULL);
INSERT INTO attendance VALUES(209,20,4,'課長','森野','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,21,4,'主査','青葉','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,22,5,'相談支援包括化推進員','川辺','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,23,6,'主任','岸','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,25,8,'専門員','沢','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,30,13,'民生委員','例山','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,35,18,'予防係長','試野','expected',NULL,NULL,NULL,NULL,NULL);
INSERT INTO attendance VALUES(209,36,19,'主任','例木','expected',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE judgement (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL,
    amendment TEXT NOT NULL,
    condition TEXT NOT NULL,
    checker INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    check_on TEXT,
    if_not_met TEXT NOT NULL,
    missing TEXT NOT NULL,
    bringer INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED
, met TEXT NOT NULL DEFAULT 'unset', met_on TEXT, met_text TEXT NOT NULL DEFAULT '', next TEXT) STRICT;
INSERT INTO judgement VALUES(202,'approved_amended','支援内容4の担当をくらしサポートかささぎに','',NULL,NULL,'','',NULL,'unset',NULL,'',NULL);
INSERT INTO judgement VALUES(203,'approved_conditionally','','日本語の支援の枠が取れること',15,'2026-02-09','','',NULL,'unset',NULL,'',NULL);
CREATE TABLE arrangement (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    monitoring_on TEXT,
    no_monitoring_because TEXT NOT NULL,
    contact INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    informer INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    inform_on TEXT
, informed_on TEXT, said TEXT NOT NULL DEFAULT '', agrees TEXT NOT NULL DEFAULT 'unset') STRICT;
INSERT INTO arrangement VALUES(202,'2026-04-23','',8,8,'2026-01-27',NULL,'','unset');
INSERT INTO arrangement VALUES(203,'2026-03-26','',14,14,'2026-01-26',NULL,'','unset');
CREATE TABLE check_mark (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    PRIMARY KEY (item, number)
) STRICT, WITHOUT ROWID;
INSERT INTO check_mark VALUES(202,1);
INSERT INTO check_mark VALUES(202,2);
INSERT INTO check_mark VALUES(202,3);
INSERT INTO check_mark VALUES(202,4);
INSERT INTO check_mark VALUES(203,1);
INSERT INTO check_mark VALUES(203,2);
INSERT INTO check_mark VALUES(203,3);
INSERT INTO check_mark VALUES(203,4);
CREATE TABLE support_decision (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    service TEXT NOT NULL,
    status TEXT NOT NULL,
    decided_by INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    planned_on TEXT,
    reason TEXT NOT NULL, decided_on TEXT,
    PRIMARY KEY (item, service)
) STRICT, WITHOUT ROWID;
INSERT INTO support_decision VALUES(202,'outreach','decided_today',20,NULL,'','2026-01-22');
CREATE TABLE closure (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    lead INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    referral_back INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    liaison TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    follow_up_by INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    follow_up_person TEXT NOT NULL,
    follow_up_how TEXT NOT NULL,
    follow_up_on TEXT,
    reopen_when TEXT NOT NULL
, followed_up_on TEXT, follow_up_result TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE suspension (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    safety_checked TEXT NOT NULL,
    safety TEXT NOT NULL,
    contact_points TEXT NOT NULL,
    reopen_when TEXT NOT NULL,
    revisit_by INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    revisit_on TEXT
) STRICT;
CREATE TABLE consent_effort (
    item INTEGER PRIMARY KEY REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    how TEXT NOT NULL,
    "when" TEXT NOT NULL,
    next_on TEXT
) STRICT;
CREATE TABLE answer (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    until TEXT,
    text TEXT NOT NULL,
    told_by INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (item, agency)
) STRICT, WITHOUT ROWID;
INSERT INTO answer VALUES(202,4,'confirmed',NULL,'',NULL,'2026-01-22T14:03:00');
INSERT INTO answer VALUES(202,6,'confirmed',NULL,'',NULL,'2026-01-22T14:01:00');
INSERT INTO answer VALUES(202,7,'confirmed',NULL,'',NULL,'2026-01-22T14:01:00');
INSERT INTO answer VALUES(202,8,'taken_home','2026-01-29','毎月の訪問の枠を所属で確かめる',NULL,'2026-01-22T14:02:00');
INSERT INTO answer VALUES(202,10,'confirmed',NULL,'',NULL,'2026-01-22T14:02:00');
INSERT INTO answer VALUES(202,13,'confirmed',NULL,'',NULL,'2026-01-22T14:03:00');
INSERT INTO answer VALUES(203,7,'confirmed',NULL,'',NULL,'2026-01-22T14:21:00');
INSERT INTO answer VALUES(203,14,'confirmed',NULL,'',NULL,'2026-01-22T14:21:00');
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    agency INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    recorded_at TEXT NOT NULL
) STRICT;
INSERT INTO note VALUES(220,201,'remark','静かに過ごせる部屋のある受入れ先が1か所あり、月1回なら受けられる。',9,'2026-01-22T13:39:00');
INSERT INTO note VALUES(221,202,'remark','⟦1⟧は1年以上受診していない。本人に通院の希望があり、今が入口になる。',6,'2026-01-22T13:43:00');
INSERT INTO note VALUES(222,202,'remark','⟦2⟧とは朝の散歩で会う。あいさつは返ってくる。',13,'2026-01-22T13:45:00');
INSERT INTO note VALUES(223,202,'remark','分納の相談は、支払いの計画をつくるところまでなら持てる。',7,'2026-01-22T13:49:00');
INSERT INTO note VALUES(224,202,'remark','水道と国保の窓口への連絡と手続きは市が助ける。',4,'2026-01-22T13:51:00');
INSERT INTO note VALUES(225,202,'decision','⟦1⟧の通院を先に整える。⟦2⟧とは訪問で関係をつくり、急がない。',NULL,'2026-01-22T13:53:00');
INSERT INTO note VALUES(227,203,'remark','住居確保給付金は1月中に申請できる。家賃の滞納は1か月。',7,'2026-01-22T14:08:00');
INSERT INTO note VALUES(228,203,'remark','在留の更新は5月。未払いの賃金は法テラスへ同行して相談する。',14,'2026-01-22T14:11:00');
INSERT INTO note VALUES(229,203,'remark','⟦2⟧は欠席が増えている。学校と週1回連絡を取る。',12,'2026-01-22T14:13:00');
INSERT INTO note VALUES(231,203,'decision','住まいを先に守る。平日昼の通訳は担い手がいないため、地域課題として扱う。',NULL,'2026-01-22T14:16:00');
INSERT INTO note VALUES(232,203,'homework','教育委員会へ日本語の支援の枠の確認を頼む',5,'2026-01-22T14:17:00');
CREATE TABLE action_item (
    id INTEGER PRIMARY KEY,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    sitting INTEGER NOT NULL REFERENCES sitting DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    agency INTEGER REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    due_on TEXT,
    state TEXT NOT NULL,
    remark TEXT NOT NULL
, reviewed_in INTEGER REFERENCES sitting DEFERRABLE INITIALLY DEFERRED) STRICT;
INSERT INTO action_item VALUES(197,NULL,1,'居場所の受入れ先の見学',9,'2026-01-16','done','1月14日に2か所を見学した',2);
INSERT INTO action_item VALUES(198,NULL,1,'通訳派遣の予算の確認',4,'2026-02-26','going_on','見積りを取っている',2);
INSERT INTO action_item VALUES(233,203,2,'教育委員会へ日本語の支援の枠の確認を頼む',5,'2026-01-26','open','',NULL);
CREATE TABLE resource_gap (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    forum TEXT NOT NULL
) STRICT;
INSERT INTO resource_gap VALUES(230,199,203,'平日の昼に通訳がいない','');
CREATE TABLE warning_passed (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    message TEXT NOT NULL,
    reason TEXT NOT NULL,
    passed_at TEXT NOT NULL
) STRICT;
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    text TEXT NOT NULL,
    sitting INTEGER,
    meeting INTEGER,
    item INTEGER,
    undoes INTEGER UNIQUE REFERENCES journal
) STRICT;
INSERT INTO journal VALUES(1,2,'2026-01-22T09:00:00','','import','ファイルから読んだ',NULL,NULL,NULL,NULL);
INSERT INTO journal VALUES(2,2,'2026-01-22T13:24:00','青葉','presence','市 森野を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(3,2,'2026-01-22T13:24:00','青葉','presence','市 青葉を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(4,2,'2026-01-22T13:24:00','青葉','presence','多機関 川辺を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(5,2,'2026-01-22T13:25:00','青葉','presence','包括 岸を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(6,2,'2026-01-22T13:25:00','青葉','presence','自立 浜を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(7,2,'2026-01-22T13:26:00','青葉','presence','参加 原を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(8,2,'2026-01-22T13:26:00','青葉','presence','基幹 早瀬を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(9,2,'2026-01-22T13:26:00','青葉','presence','こども 小雪を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(10,2,'2026-01-22T13:27:00','青葉','presence','民生 例山を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(11,2,'2026-01-22T13:27:00','青葉','presence','国際 ロサ𠮷野を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(12,2,'2026-01-22T13:28:00','青葉','presence','アウト 沢をオンラインに',2,199,NULL,NULL);
INSERT INTO journal VALUES(13,2,'2026-01-22T13:28:00','青葉','presence','教委 仮谷を欠席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(14,2,'2026-01-22T13:30:00','青葉','secrecy','守秘を確認（11名）',2,199,NULL,NULL);
INSERT INTO journal VALUES(15,2,'2026-01-22T13:30:00','青葉','open','第10回 重層的支援会議を開会',2,199,NULL,NULL);
INSERT INTO journal VALUES(16,2,'2026-01-22T13:33:00','青葉','presence','保健 若草を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(17,2,'2026-01-22T13:33:00','青葉','secrecy','守秘を確認（1名）',2,199,NULL,NULL);
INSERT INTO journal VALUES(18,2,'2026-01-22T13:35:00','青葉','start','議題2を始める',2,199,201,NULL);
INSERT INTO journal VALUES(19,2,'2026-01-22T13:36:00','青葉','review_homework','前回の宿題を済に',2,199,NULL,NULL);
INSERT INTO journal VALUES(20,2,'2026-01-22T13:38:00','青葉','review_homework','前回の宿題を継続に',2,199,NULL,NULL);
INSERT INTO journal VALUES(21,2,'2026-01-22T13:39:00','青葉','note','議題2に発言を記録',2,199,201,NULL);
INSERT INTO journal VALUES(22,2,'2026-01-22T13:40:00','青葉','start','議題3を始める',2,199,202,NULL);
INSERT INTO journal VALUES(23,2,'2026-01-22T13:43:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(24,2,'2026-01-22T13:45:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(25,2,'2026-01-22T13:49:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(26,2,'2026-01-22T13:50:00','青葉','role','議題3 R7-012の支援内容4で自立を担当に',2,199,202,NULL);
INSERT INTO journal VALUES(27,2,'2026-01-22T13:51:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(28,2,'2026-01-22T13:53:00','青葉','note','議題3 R7-012に決定を記録',2,199,202,NULL);
INSERT INTO journal VALUES(29,2,'2026-01-22T13:55:00','青葉','tick','議題3 R7-012の目標を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(30,2,'2026-01-22T13:55:00','青葉','tick','議題3 R7-012の方針を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(31,2,'2026-01-22T13:56:00','青葉','tick','議題3 R7-012の内容と役割を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(32,2,'2026-01-22T13:56:00','青葉','tick','議題3 R7-012のモニタリングの時期を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(33,2,'2026-01-22T13:57:00','青葉','judge','議題3 R7-012は修正のうえ了承',2,199,202,NULL);
INSERT INTO journal VALUES(34,2,'2026-01-22T13:58:00','青葉','monitoring','議題3 R7-012の次のモニタリングを決めた',2,199,202,NULL);
INSERT INTO journal VALUES(35,2,'2026-01-22T13:58:00','青葉','contact','議題3 R7-012の本人の窓口を決めた',2,199,202,NULL);
INSERT INTO journal VALUES(36,2,'2026-01-22T13:59:00','青葉','informer','議題3 R7-012を本人へ伝える人を決めた',2,199,202,NULL);
INSERT INTO journal VALUES(37,2,'2026-01-22T14:00:00','青葉','decide_support','議題3 R7-012のアウトリーチ等を通じた継続的支援は本日決定',2,199,202,NULL);
INSERT INTO journal VALUES(38,2,'2026-01-22T14:01:00','青葉','answer','議題3 R7-012で包括は確認',2,199,202,NULL);
INSERT INTO journal VALUES(39,2,'2026-01-22T14:01:00','青葉','answer','議題3 R7-012で自立は確認',2,199,202,NULL);
INSERT INTO journal VALUES(40,2,'2026-01-22T14:02:00','青葉','answer','議題3 R7-012でアウトは持ち帰り',2,199,202,NULL);
INSERT INTO journal VALUES(41,2,'2026-01-22T14:02:00','青葉','answer','議題3 R7-012で保健は確認',2,199,202,NULL);
INSERT INTO journal VALUES(42,2,'2026-01-22T14:03:00','青葉','answer','議題3 R7-012で民生は確認',2,199,202,NULL);
INSERT INTO journal VALUES(43,2,'2026-01-22T14:03:00','青葉','answer','議題3 R7-012で市は確認',2,199,202,NULL);
INSERT INTO journal VALUES(44,2,'2026-01-22T14:04:00','青葉','finish','議題3 R7-012を終える',2,199,202,NULL);
INSERT INTO journal VALUES(45,2,'2026-01-22T14:05:00','青葉','start','議題4を始める',2,199,203,NULL);
INSERT INTO journal VALUES(46,2,'2026-01-22T14:08:00','青葉','note','議題4 R7-017に発言を記録',2,199,203,NULL);
INSERT INTO journal VALUES(47,2,'2026-01-22T14:11:00','青葉','note','議題4 R7-017に発言を記録',2,199,203,NULL);
INSERT INTO journal VALUES(48,2,'2026-01-22T14:13:00','青葉','note','議題4 R7-017に発言を記録',2,199,203,NULL);
INSERT INTO journal VALUES(49,2,'2026-01-22T14:15:00','青葉','no_taker','議題4 R7-017の支援内容5は担い手なし',2,199,203,NULL);
INSERT INTO journal VALUES(50,2,'2026-01-22T14:16:00','青葉','note','議題4 R7-017に決定を記録',2,199,203,NULL);
INSERT INTO journal VALUES(51,2,'2026-01-22T14:17:00','青葉','note','議題4 R7-017に宿題を記録',2,199,203,NULL);
INSERT INTO journal VALUES(52,2,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017の目標を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(53,2,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017の方針を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(54,2,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017の内容と役割を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(55,2,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017のモニタリングの時期を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(56,2,'2026-01-22T14:19:00','青葉','judge','議題4 R7-017は条件つき了承',2,199,203,NULL);
INSERT INTO journal VALUES(57,2,'2026-01-22T14:20:00','青葉','monitoring','議題4 R7-017の次のモニタリングを決めた',2,199,203,NULL);
INSERT INTO journal VALUES(58,2,'2026-01-22T14:20:00','青葉','contact','議題4 R7-017の本人の窓口を決めた',2,199,203,NULL);
INSERT INTO journal VALUES(59,2,'2026-01-22T14:20:00','青葉','informer','議題4 R7-017を本人へ伝える人を決めた',2,199,203,NULL);
INSERT INTO journal VALUES(60,2,'2026-01-22T14:21:00','青葉','answer','議題4 R7-017で自立は確認',2,199,203,NULL);
INSERT INTO journal VALUES(61,2,'2026-01-22T14:21:00','青葉','answer','議題4 R7-017で国際は確認',2,199,203,NULL);
CREATE TABLE journal_changes (
    seq INTEGER PRIMARY KEY REFERENCES journal,
    changes TEXT NOT NULL
) STRICT;
INSERT INTO journal_changes VALUES(1,'[{"table":"town","before":null,"after":{"id":1,"name":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","multi_layered_basis":"重層的支援体制整備事業 実施要綱","multi_layered_secrecy":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","statutory_basis":"社会福祉法第106条の6","statutory_secrecy":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","multi_layered_convener":"","statutory_convener":"","case_review_basis":"","resource_review_basis":"","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","checkers":"司会","idle_minutes":10},"salt":"405837c4487a8f1bfb95f83de935bcdc"},{"table":"agency","before":null,"after":{"id":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"792905af4503fc5afb9c4fb77df402a1"},{"table":"agency","before":null,"after":{"id":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"2c3c2b964a53dececd17b7d11128b8bc"},{"table":"agency","before":null,"after":{"id":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"c2ef910942423287d13456e414b3e701"},{"table":"agency","before":null,"after":{"id":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"0687090d82c1d20078633f78d50cc4a0"},{"table":"agency","before":null,"after":{"id":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"17d6ce91fe6ceac8fa5146a7f9fd3b8c"},{"table":"agency","before":null,"after":{"id":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"81195fb57a2788234cb4f23f2dfa97b1"},{"table":"agency","before":null,"after":{"id":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"92ddb62414a2a307cbe1a9b017675887"},{"table":"agency","before":null,"after":{"id":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"2f94f34dfc6fc082e372fe67fa47db7a"},{"table":"agency","before":null,"after":{"id":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"0e357ff6bab5f3abb7ec3b2387f7f9df"},{"table":"agency","before":null,"after":{"id":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"29f49d6debf46e6d07c7516b7e3e78b1"},{"table":"agency","before":null,"after":{"id":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"44e4bc8c2e7d7a1cb272bba6a0c280a3"},{"table":"agency","before":null,"after":{"id":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"4c72d0af80da4380690f0de56a8c734b"},{"table":"agency","before":null,"after":{"id":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"f2e92753f86f60a6136dd006e5303761"},{"table":"agency","before":null,"after":{"id":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"2f52b3e75fa84e4a11f8db4a2032f6e2"},{"table":"agency","before":null,"after":{"id":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"205f46fdad44fd965b2c1f73b45e513b"},{"table":"agency","before":null,"after":{"id":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"8b1b51a41bf767ff13a28a35771658f8"},{"table":"person","before":null,"after":{"id":20,"agency":4,"post":"課長","name":"森野","may_decide":1},"salt":"51c023eeca5259c9e53c34f44944b9ec"},{"table":"person","before":null,"after":{"id":21,"agency":4,"post":"主査","name":"青葉","may_decide":0},"salt":"21a78aa9d3da19bac2566a11b053e5e3"},{"table":"person","before":null,"after":{"id":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","may_decide":0},"salt":"aacec3f4c9b6f93396fbcab957271166"},{"table":"person","before":null,"after":{"id":23,"agency":6,"post":"主任","name":"岸","may_decide":0},"salt":"83f166b017c0cb26b4385bd0ae71ed23"},{"table":"person","before":null,"after":{"id":24,"agency":7,"post":"相談支援員","name":"浜","may_decide":0},"salt":"b1d7cca62e522eb479c2ebcc46f42c88"},{"table":"person","before":null,"after":{"id":25,"agency":8,"post":"専門員","name":"沢","may_decide":0},"salt":"b8b9ad4310e74d48da695e040fa81a43"},{"table":"person","before":null,"after":{"id":26,"agency":9,"post":"主事","name":"原","may_decide":0},"salt":"9297cb785cb186f18ab403923de5e7e2"},{"table":"person","before":null,"after":{"id":27,"agency":10,"post":"保健師","name":"若草","may_decide":0},"salt":"1652581ea16074e563a80e3084bff313"},{"table":"person","before":null,"after":{"id":28,"agency":11,"post":"相談員","name":"早瀬","may_decide":0},"salt":"3dd28de6eabdbf34a0bf209036a6f1e1"},{"table":"person","before":null,"after":{"id":29,"agency":12,"post":"係長","name":"小雪","may_decide":0},"salt":"db8df698dad028cc7e4d922ec710e3f7"},{"table":"person","before":null,"after":{"id":30,"agency":13,"post":"民生委員","name":"例山","may_decide":0},"salt":"90ba3040a79ec86d7186c5a176362b92"},{"table":"person","before":null,"after":{"id":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","may_decide":0},"salt":"d56a600c583a3b7c1da6173a22920c59"},{"table":"person","before":null,"after":{"id":32,"agency":15,"post":"指導主事","name":"仮谷","may_decide":0},"salt":"ef54064c4ecc3382723996154ab928a6"},{"table":"person","before":null,"after":{"id":33,"agency":16,"post":"介護支援専門員","name":"見沢","may_decide":0},"salt":"7951a4718c14171ea935a6d14bb27077"},{"table":"person","before":null,"after":{"id":34,"agency":17,"post":"職員","name":"例沢","may_decide":0},"salt":"12517526b67340aa9ac757d62c1f8f74"},{"table":"person","before":null,"after":{"id":35,"agency":18,"post":"予防係長","name":"試野","may_decide":0},"salt":"36b3442fa37f22b9fb09d6dbca221162"},{"table":"person","before":null,"after":{"id":36,"agency":19,"post":"主任","name":"例木","may_decide":0},"salt":"3df04e519cdcc9767f768bf2a0215c8f"},{"table":"support_case","before":null,"after":{"id":37,"number":"R6-031","calling_name":"Cさん","household":"20代の本人・60代の父","route":"with_consent","state":"supported","received_on":"2024-09-12","referrer":10,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"331b9058bf638bf73acc7e1f6a1bac0b"},{"table":"support_case","before":null,"after":{"id":60,"number":"R7-003","calling_name":"Eさん","household":"70代 単身","route":"with_consent","state":"supported","received_on":"2025-05-26","referrer":6,"lead":null,"protected_address":0,"last_contact_on":"2025-10-06","purpose":"","summary":"退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。","safety":"1月10日 家主が明かりを確認。1月13日 住民票の異動なし。","reopen_when":"本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"970b0f45059bb30f9a64357612f6173b"},{"table":"support_case","before":null,"after":{"id":78,"number":"R7-008","calling_name":"D世帯","household":"40代の本人・70代の父・3歳の子","route":"with_consent","state":"supported","received_on":"2025-05-08","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。","safety":"","reopen_when":"父の入院、本人の体調の悪化","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"b32813bca2db9bdcaddd3ecd2e6ce81b"},{"table":"support_case","before":null,"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"f2c99dafae33b5581a9a0cde0d77bd27"},{"table":"support_case","before":null,"after":{"id":118,"number":"R7-017","calling_name":"B世帯","household":"30代の母・小学生の子2人","route":"with_consent","state":"intake","received_on":"2025-12-15","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"19a2cfeab74c0c1873a558753228c290"},{"table":"support_case","before":null,"after":{"id":138,"number":"支援-R7-04","calling_name":"60代の方","household":"60代 単身","route":"statutory","state":"intake","received_on":"2025-12-08","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"火災と健康の危険を下げ、会える人を一人つくる","summary":"家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"396a66de8f447b8f4c2d53065a348210"},{"table":"support_case","before":null,"after":{"id":150,"number":"R7-015","calling_name":"F世帯","household":"10代の本人・40代の母・小学生の弟","route":"with_consent","state":"intake","received_on":"2025-12-04","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"プランができた（12月18日 同意）。参加支援のプランが要る","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"2fd0f5da1c7977f651a343b3c5bc1be6"},{"table":"support_case","before":null,"after":{"id":165,"number":"R7-019","calling_name":"Gさん","household":"40代 単身","route":"with_consent","state":"intake","received_on":"2025-12-24","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"参加支援を1月9日に早く始めており、支援決定が要る","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"d35c6aaf04985f3ea92cfb67f55541d5"},{"table":"support_case","before":null,"after":{"id":176,"number":"R7-010","calling_name":"I世帯","household":"30代の母・幼い子2人","route":"with_consent","state":"supported","received_on":"2025-06-16","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"家計と住まいが整い、子育ての相談が残っている。","safety":"","reopen_when":"","waits_for":"closure","waits_because":"つなぎもどし（紹介元のこども家庭センターへ）","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"f94d749ca4789df0c67406795d7ba821"},{"table":"support_case","before":null,"after":{"id":187,"number":"支援-R7-06","calling_name":"70代の方","household":"70代 単身","route":"statutory","state":"intake","received_on":"2026-01-05","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"動物と本人の健康の危険を下げ、話せる人をつくる","summary":"家の中で多くの猫を飼い、近隣から臭いの苦情がある。","safety":"","reopen_when":"","waits_for":"sharing","waits_because":"同意なし（働きかけ中）","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"20c131ffa64073b57d8cebc3860272ba"},{"table":"support_case","before":null,"after":{"id":190,"number":"R7-005","calling_name":"Hさん","household":"50代 単身","route":"with_consent","state":"supported","received_on":"2025-06-02","referrer":11,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"仕事を離れたあと、相談と通所を続けている。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-01-15","origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"f361aeddc6f1288ad8cca99e5afd26f1"},{"table":"member","before":null,"after":{"id":38,"support_case":37,"seq":1,"name":"雛形 翔","kana":"ひながた しょう","relation":"本人","age":29},"salt":"aa1a79c8a752d101bdc96633d57b2a32"},{"table":"member","before":null,"after":{"id":40,"support_case":37,"seq":2,"name":"雛形 健","kana":"ひながた けん","relation":"父","age":60},"salt":"e275ea17931f0e9f56a3972ed8f36906"},{"table":"member","before":null,"after":{"id":61,"support_case":60,"seq":1,"name":"写野 功","kana":"うつしの いさお","relation":"本人","age":73},"salt":"e67e5f38201b303b61139e03fae3ff6b"},{"table":"member","before":null,"after":{"id":79,"support_case":78,"seq":1,"name":"仮山 恵","kana":"かりやま めぐみ","relation":"本人","age":44},"salt":"3efa83e8d2c2b8b1cc79202d9f22ff92"},{"table":"member","before":null,"after":{"id":81,"support_case":78,"seq":2,"name":"仮山 実","kana":"かりやま みのる","relation":"父","age":78},"salt":"a9f6b4e28d1f30d108a1bea11fdb933a"},{"table":"member","before":null,"after":{"id":83,"support_case":78,"seq":3,"name":"仮山 みお","kana":"かりやま みお","relation":"子","age":3},"salt":"4915ed04dee609bf3acd269cdd7ce57e"},{"table":"member","before":null,"after":{"id":100,"support_case":99,"seq":1,"name":"見本 松子","kana":"みほん まつこ","relation":"母","age":82},"salt":"9b6c08b20420a6419dc3cb52c90bd61a"},{"table":"member","before":null,"after":{"id":102,"support_case":99,"seq":2,"name":"見本 竹夫","kana":"みほん たけお","relation":"長男","age":54},"salt":"3d041ba7c144e1cecd1a578435c70481"},{"table":"member","before":null,"after":{"id":119,"support_case":118,"seq":1,"name":"試川 マリア","kana":"しかわ まりあ","relation":"母","age":36},"salt":"c9fed27e81ba364962cc2f9711742f24"},{"table":"member","before":null,"after":{"id":121,"support_case":118,"seq":2,"name":"試川 リサ","kana":"しかわ りさ","relation":"長女","age":9},"salt":"66adfe6c1035eda8c5c0624c5ab7528f"},{"table":"member","before":null,"after":{"id":123,"support_case":118,"seq":3,"name":"試川 ルイ","kana":"しかわ るい","relation":"長男","age":7},"salt":"38060e727de7180fb68564760fd45905"},{"table":"member","before":null,"after":{"id":139,"support_case":138,"seq":1,"name":"架空 鉄男","kana":"かくう てつお","relation":"本人","age":67},"salt":"218febb3dd1e62dd983dd1ac70e7cd9c"},{"table":"member","before":null,"after":{"id":151,"support_case":150,"seq":1,"name":"例田 すみれ","kana":"れいだ すみれ","relation":"本人","age":15},"salt":"d493d9c0d905aa4d4fecd9f8a8abdf4d"},{"table":"member","before":null,"after":{"id":153,"support_case":150,"seq":2,"name":"例田 梅","kana":"れいだ うめ","relation":"母","age":41},"salt":"a32a563714517535af3d84f80708eb0c"},{"table":"member","before":null,"after":{"id":155,"support_case":150,"seq":3,"name":"例田 そら","kana":"れいだ そら","relation":"弟","age":6},"salt":"8cbe7077051ed69c80fc2ac08cbde630"},{"table":"member","before":null,"after":{"id":166,"support_case":165,"seq":1,"name":"控井 仁","kana":"ひかえい じん","relation":"本人","age":47},"salt":"edb98e44e2353ea5bdbd2d29aa9569a6"},{"table":"member","before":null,"after":{"id":177,"support_case":176,"seq":1,"name":"下書 桜","kana":"したがき さくら","relation":"母","age":33},"salt":"b8ce4eebc88ad35a8ffbe58217f99465"},{"table":"member","before":null,"after":{"id":179,"support_case":176,"seq":2,"name":"下書 はな","kana":"したがき はな","relation":"長女","age":5},"salt":"b595e7e53aba4bbab4caed4759d97e76"},{"table":"member","before":null,"after":{"id":181,"support_case":176,"seq":3,"name":"下書 りく","kana":"したがき りく","relation":"長男","age":2},"salt":"b6a4e4b953a1de3c69270f5875c08b5e"},{"table":"member","before":null,"after":{"id":188,"support_case":187,"seq":1,"name":"点前 菊","kana":"てんまえ きく","relation":"本人","age":71},"salt":"1a7c4017f7267769830fc24b3380dbc8"},{"table":"member","before":null,"after":{"id":191,"support_case":190,"seq":1,"name":"見出 進","kana":"みだし すすむ","relation":"本人","age":52},"salt":"f2cabc2e86a6c936bb5147d59c5d984d"},{"table":"consent","before":null,"after":{"id":39,"member":38,"status":"given","given_on":"2024-10-03","method":"口頭（後日に申込票）","scope":"役割をもつ機関まで","excluded":""},"salt":"e066c96fb2b0c028d92a88aaa7c7137a"},{"table":"consent","before":null,"after":{"id":41,"member":40,"status":"given","given_on":"2024-10-03","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"d7cc6bdf54034c64b0227fc57386847c"},{"table":"consent","before":null,"after":{"id":62,"member":61,"status":"given","given_on":"2025-06-02","method":"申込票","scope":"役割をもつ機関と、かかりつけの病院まで","excluded":""},"salt":"d0a7f0e4e08a49ecfc92fd1ede5eb788"},{"table":"consent","before":null,"after":{"id":80,"member":79,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"f5c68ead9576f40eb865eb5f438b6746"},{"table":"consent","before":null,"after":{"id":82,"member":81,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"a04a0aa44ae38c027df9c5dc68407492"},{"table":"consent","before":null,"after":{"id":84,"member":83,"status":"given","given_on":"2025-05-15","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"8f1d98744e3cecc7f696a149f7d15454"},{"table":"consent","before":null,"after":{"id":101,"member":100,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"d8c678eff154e94dcce73389e58bf0d8"},{"table":"consent","before":null,"after":{"id":103,"member":102,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"6c6b565f95220bf406145e9dfed39831"},{"table":"consent","before":null,"after":{"id":120,"member":119,"status":"given","given_on":"2025-12-22","method":"申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"5b2f4b299d4213512d353e66bd771401"},{"table":"consent","before":null,"after":{"id":122,"member":121,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"e62e040ef2f638f5b03cd8d6f9d85663"},{"table":"consent","before":null,"after":{"id":124,"member":123,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"826c0e2fac4caf999cc63754e6e93bc9"},{"table":"consent","before":null,"after":{"id":140,"member":139,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"a615ee02840e6f0f83b5bc8931cc4968"},{"table":"consent","before":null,"after":{"id":152,"member":151,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"27a02ea928d0eb987bc8ae475633eb49"},{"table":"consent","before":null,"after":{"id":154,"member":153,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"939387c2028ad423782546c961eced00"},{"table":"consent","before":null,"after":{"id":156,"member":155,"status":"given","given_on":"2025-12-18","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"c3e4e3fd67daf90e35438e22a6212a75"},{"table":"consent","before":null,"after":{"id":167,"member":166,"status":"given","given_on":"2026-01-06","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"2a32ec7135cc1ea55d093a9c71ac29bb"},{"table":"consent","before":null,"after":{"id":178,"member":177,"status":"given","given_on":"2025-07-01","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"c52d5383b1d537319be73abbcd4f8e8e"},{"table":"consent","before":null,"after":{"id":180,"member":179,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"36f89d764defcb30ac2fe42c3b60d141"},{"table":"consent","before":null,"after":{"id":182,"member":181,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"7f3f3a7c74e3f09e01ce3102b14bb28f"},{"table":"consent","before":null,"after":{"id":189,"member":188,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"bade7751fcb74eb24c559fda13747326"},{"table":"consent","before":null,"after":{"id":192,"member":191,"status":"given","given_on":"2025-06-09","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"54c1d460a22b1d942d4fde3d9490f117"},{"table":"support_plan","before":null,"after":{"id":42,"support_case":37,"kind":"coordination","state":"decided","made_on":"2025-07-24","policy":"⟦1⟧の歩みに合わせ、⟦2⟧を支えながら待つ。","change":"","contact":8,"monitoring_on":"2026-01-22","removed":""},"salt":"6d3ad3e4cab2c7ccb17c37b8e366a42e"},{"table":"support_plan","before":null,"after":{"id":48,"support_case":37,"kind":"coordination","state":"proposed","made_on":"2026-01-14","policy":"静かな場から始め、居場所に月1回を目安にする。急がず、断ってもよいと伝え続ける。","change":"訪問を断っていたが、月2回の電話に応じるようになった。","contact":8,"monitoring_on":null,"removed":""},"salt":"71741e8b20a6d6664b4e4f6461897c46"},{"table":"support_plan","before":null,"after":{"id":67,"support_case":60,"kind":"coordination","state":"decided","made_on":"2025-06-12","policy":"退院後の通院と食事を整え、近くに話せる人をつくる。","change":"","contact":5,"monitoring_on":"2025-12-18","removed":""},"salt":"2471da182ac0a187d61a415cd5f76504"},{"table":"support_plan","before":null,"after":{"id":71,"support_case":60,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"連絡を押しつけず、気づいた人の知らせが多機関に届くようにして待つ。","change":"","contact":5,"monitoring_on":null,"removed":""},"salt":"745414d58681bc9de6e6535792483414"},{"table":"support_plan","before":null,"after":{"id":85,"support_case":78,"kind":"coordination","state":"decided","made_on":"2025-06-19","policy":"介護と保育を先に整え、⟦1⟧が休める時間をつくる。","change":"","contact":6,"monitoring_on":"2026-01-22","removed":""},"salt":"fe3409e41c2fa8be2f426ae5a23f53cc"},{"table":"support_plan","before":null,"after":{"id":91,"support_case":78,"kind":"coordination","state":"proposed","made_on":"2026-01-13","policy":"多機関協働の関わりを終え、それぞれの機関の支援を続ける。","change":"","contact":6,"monitoring_on":null,"removed":""},"salt":"09ed51c7efb03e6c52f59b7059477dad"},{"table":"support_plan","before":null,"after":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"salt":"80840971b948c329f3387afe8287fca8"},{"table":"support_plan","before":null,"after":{"id":125,"support_case":118,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"住まいを先に守り、⟦1⟧が自分の言葉で相談できる場をつくる。","change":"","contact":14,"monitoring_on":null,"removed":""},"salt":"a45947d60e53fb6746659dacf655dc7d"},{"table":"support_plan","before":null,"after":{"id":145,"support_case":138,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"片付けを急がせず、火の安全と、会える人をつくることを先にする。","change":"","contact":null,"monitoring_on":null,"removed":""},"salt":"b3b9d6f2c99294e022fec8e328c756a7"},{"table":"support_plan","before":null,"after":{"id":157,"support_case":150,"kind":"coordination","state":"proposed","made_on":"2026-01-19","policy":"家のことを分け合い、⟦1⟧が学ぶ時間をつくる。","change":"","contact":12,"monitoring_on":null,"removed":""},"salt":"f2aa79b39f09a95efee148e6ab9033d8"},{"table":"support_plan","before":null,"after":{"id":168,"support_case":165,"kind":"coordination","state":"proposed","made_on":"2026-01-20","policy":"住まいを整え、通院を続けられるようにする。","change":"","contact":7,"monitoring_on":null,"removed":""},"salt":"fcf76f0609984411ef7cf564ed036601"},{"table":"support_plan","before":null,"after":{"id":183,"support_case":176,"kind":"coordination","state":"decided","made_on":"2025-08-21","policy":"家計と住まいを整える。","change":"","contact":12,"monitoring_on":"2026-02-26","removed":""},"salt":"8a9a206eefcaf0891830d3beec4d664a"},{"table":"support_plan","before":null,"after":{"id":193,"support_case":190,"kind":"coordination","state":"decided","made_on":"2025-07-17","policy":"通所を続け、仕事の準備を少しずつ進める。","change":"","contact":11,"monitoring_on":"2026-01-15","removed":""},"salt":"1cacddbf4cf9511eba2f0233bfb703bb"},{"table":"goal","before":null,"after":{"id":43,"plan":42,"member":38,"words":"人に会わずに、できることを知りたい","former_words":""},"salt":"902a0c4857ae5a3bf6206734c90709e5"},{"table":"goal","before":null,"after":{"id":54,"plan":48,"member":38,"words":"静かなところなら一度行ってみてもいい","former_words":"人に会わずに、できることを知りたい"},"salt":"fcb454075d5019d01955726ae5a69b26"},{"table":"goal","before":null,"after":{"id":68,"plan":67,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"258ca05f8d7655546a1e2ed527b3c3a0"},{"table":"goal","before":null,"after":{"id":74,"plan":71,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"1e1b6b1b1a913dc33a6a4733c3cf2591"},{"table":"goal","before":null,"after":{"id":86,"plan":85,"member":79,"words":"父を家で見ながら、仕事に戻りたい","former_words":""},"salt":"e5e83ca4c839c93a41a510f98fa85499"},{"table":"goal","before":null,"after":{"id":87,"plan":85,"member":81,"words":"孫の声がする家で暮らしたい","former_words":""},"salt":"c6e54f5380aff57016180931ee0e641c"},{"table":"goal","before":null,"after":{"id":95,"plan":91,"member":79,"words":"今の形で、仕事と家のことを続けたい","former_words":""},"salt":"b32e2a50ffe7a7119f2e7cdb272f2199"},{"table":"goal","before":null,"after":{"id":111,"plan":104,"member":100,"words":"病院にもう一度行きたい","former_words":""},"salt":"1c140470feafe0aa54e55775fe44d08f"},{"table":"goal","before":null,"after":{"id":112,"plan":104,"member":102,"words":"母を家で見ながら、外に行ける場所を一つ持ちたい","former_words":""},"salt":"07693e545984916b78a208b4678c8852"},{"table":"goal","before":null,"after":{"id":132,"plan":125,"member":119,"words":"3月まで今の家で暮らし、子どもを学校に行かせたい","former_words":""},"salt":"4564a6f9a35e473c4736887b54cb7cf7"},{"table":"goal","before":null,"after":{"id":162,"plan":157,"member":151,"words":"高校に行きたい。家のことを誰かと分けたい","former_words":""},"salt":"58ef328e71a4a24c372a7e98aa57848d"},{"table":"goal","before":null,"after":{"id":172,"plan":168,"member":166,"words":"屋根のある所で落ち着いて、体を治したい","former_words":""},"salt":"faa9ff9261a5648d78cdc7c207adbe5a"},{"table":"goal","before":null,"after":{"id":184,"plan":183,"member":177,"words":"子どもと三人で落ち着いて暮らしたい","former_words":""},"salt":"81719c39ee68796605991b09c30378ec"},{"table":"goal","before":null,"after":{"id":194,"plan":193,"member":191,"words":"週に3日は外に出たい","former_words":""},"salt":"afa49cbda5f2cfd9dffc9c47759b2c3f"},{"table":"plan_point","before":null,"after":{"id":49,"plan":48,"kind":"challenge","seq":1,"text":"外に出る最初の一回に、付き添う人がいる"},"salt":"ffa77dd720451599d8b64b86cf95cd0b"},{"table":"plan_point","before":null,"after":{"id":50,"plan":48,"kind":"challenge","seq":2,"text":"昼夜が逆になりやすい"},"salt":"00e9b3b0f84c2b56e53e7f96a4161752"},{"table":"plan_point","before":null,"after":{"id":51,"plan":48,"kind":"challenge","seq":3,"text":"⟦2⟧が定年を控え、先の暮らしを心配している"},"salt":"b51fc4d691b13b26d4c0350f043d98b5"},{"table":"plan_point","before":null,"after":{"id":52,"plan":48,"kind":"strength","seq":1,"text":"電話では自分の考えを話せる"},"salt":"af89cab32557f73975f143522857c7cc"},{"table":"plan_point","before":null,"after":{"id":53,"plan":48,"kind":"strength","seq":2,"text":"絵とパソコンが得意"},"salt":"0edd26a1e7d1d58f6b4fec35b7746875"},{"table":"plan_point","before":null,"after":{"id":72,"plan":71,"kind":"contact_point","seq":1,"text":"民生委員 東地区"},"salt":"e0c09d6b6c0dda3fa68f822c7e2635ba"},{"table":"plan_point","before":null,"after":{"id":73,"plan":71,"kind":"contact_point","seq":2,"text":"家主"},"salt":"cc1ae1ea75595ff5857e7768db99cd37"},{"table":"plan_point","before":null,"after":{"id":92,"plan":91,"kind":"achievement","seq":1,"text":"デイサービスを週3回使い、介護の時間が減った"},"salt":"ff9c1ae7c5d3dee9de5825e2127a06ab"},{"table":"plan_point","before":null,"after":{"id":93,"plan":91,"kind":"achievement","seq":2,"text":"子が入園し、⟦1⟧が短時間の仕事に戻った"},"salt":"328a5b9693800fabae819961fd74a651"},{"table":"plan_point","before":null,"after":{"id":94,"plan":91,"kind":"supporter_state","seq":1,"text":"居宅、包括、こどもの役割はどれも済み、機関どうしで直接連絡できる"},"salt":"cd75ec9770dab7b9922fc361df89237b"},{"table":"plan_point","before":null,"after":{"id":105,"plan":104,"kind":"challenge","seq":1,"text":"通院が途切れ、介護の認定がない"},"salt":"6e61dc891e1cb2dd6fa07ddfcc729fa9"},{"table":"plan_point","before":null,"after":{"id":106,"plan":104,"kind":"challenge","seq":2,"text":"⟦2⟧は長く家族のほかと話していない"},"salt":"3620f9ddad295d032361caf8fee14133"},{"table":"plan_point","before":null,"after":{"id":107,"plan":104,"kind":"challenge","seq":3,"text":"水道と国保の支払いが遅れている"},"salt":"5c6e77cb3bbb06be55ecc5e1b682f9c3"},{"table":"plan_point","before":null,"after":{"id":108,"plan":104,"kind":"challenge","seq":4,"text":"異変に気づく人が近くにいない"},"salt":"e8676b6a4a103d4250ef6e6acf43b1d1"},{"table":"plan_point","before":null,"after":{"id":109,"plan":104,"kind":"strength","seq":1,"text":"⟦2⟧は料理ができる"},"salt":"178003334d9ff3c16d5db2ed590f621e"},{"table":"plan_point","before":null,"after":{"id":110,"plan":104,"kind":"strength","seq":2,"text":"朝の散歩を続けている"},"salt":"19bcf8192fcc7927cf7b36196b4eac98"},{"table":"plan_point","before":null,"after":{"id":126,"plan":125,"kind":"challenge","seq":1,"text":"解雇のあと、家賃と生活費が足りない"},"salt":"a2eecf76e612ec5a5ba4fcc1d1df7943"},{"table":"plan_point","before":null,"after":{"id":127,"plan":125,"kind":"challenge","seq":2,"text":"在留の更新と未払い賃金の相談先が分からない"},"salt":"50dd925c08dc1ef9607fce9086277b01"},{"table":"plan_point","before":null,"after":{"id":128,"plan":125,"kind":"challenge","seq":3,"text":"学校からの便りが読めず、登校の準備が難しい"},"salt":"065bdf68fb241a712d781ba2416f95f8"},{"table":"plan_point","before":null,"after":{"id":129,"plan":125,"kind":"challenge","seq":4,"text":"平日の昼に通訳がいない"},"salt":"e8cb66bc29ebad63bdd33fd37c0d3baa"},{"table":"plan_point","before":null,"after":{"id":130,"plan":125,"kind":"strength","seq":1,"text":"3か国語を話す"},"salt":"d7ba1934acf1ad73019414bb3d414d43"},{"table":"plan_point","before":null,"after":{"id":131,"plan":125,"kind":"strength","seq":2,"text":"教会に頼れる友人がいる"},"salt":"cee62d893775e0c46639e3925e7aa1af"},{"table":"plan_point","before":null,"after":{"id":158,"plan":157,"kind":"challenge","seq":1,"text":"弟の送り迎えと夕食を⟦1⟧が担っている"},"salt":"7d2600b9417913384d29e3ac399b5a01"},{"table":"plan_point","before":null,"after":{"id":159,"plan":157,"kind":"challenge","seq":2,"text":"学ぶ時間と場所がない"},"salt":"d666cd519589c0417ea460cdcf1817ea"},{"table":"plan_point","before":null,"after":{"id":160,"plan":157,"kind":"strength","seq":1,"text":"友人が多い"},"salt":"ff88816cfb9b474c58ded61340e83989"},{"table":"plan_point","before":null,"after":{"id":161,"plan":157,"kind":"strength","seq":2,"text":"先生に相談できた"},"salt":"ad110458e2bf81ba16dae7d3ee61a626"},{"table":"plan_point","before":null,"after":{"id":169,"plan":168,"kind":"challenge","seq":1,"text":"住まいの契約が3月で切れる"},"salt":"477bf3c2726824a90b1c639f2c588e4d"},{"table":"plan_point","before":null,"after":{"id":170,"plan":168,"kind":"challenge","seq":2,"text":"通院が途切れている"},"salt":"88e90efc74f45235e248f5ad89bf3f3f"},{"table":"plan_point","before":null,"after":{"id":171,"plan":168,"kind":"strength","seq":1,"text":"朝早く起きられる"},"salt":"8287af88ea6a8ab657d31d054fde1764"},{"table":"support_item","before":null,"after":{"id":44,"plan":42,"seq":1,"text":"月2回の電話","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"07a57ce95e4317c2090d4e4768615ebd"},{"table":"support_item","before":null,"after":{"id":45,"plan":42,"seq":2,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"b1e69cfc5e87262fd28757643ff021e8"},{"table":"support_item","before":null,"after":{"id":46,"plan":42,"seq":3,"text":"居場所の見学","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"c1b169d7780a0a2c75033c173c934f99"},{"table":"support_item","before":null,"after":{"id":47,"plan":42,"seq":4,"text":"就労準備の情報","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"551ef061482ae899636eee63bd6821a7"},{"table":"support_item","before":null,"after":{"id":55,"plan":48,"seq":1,"text":"居場所での受入れの調整と同行","service":"participation","due_on":"2026-03-31","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"0fba18b3b269c2f71f5a2d54fd4658c7"},{"table":"support_item","before":null,"after":{"id":56,"plan":48,"seq":2,"text":"月2回の電話と訪問","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"3e02b4ca1a4f90b5bce9c7d4e79e5205"},{"table":"support_item","before":null,"after":{"id":57,"plan":48,"seq":3,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"8212c04644361f60cc4eb6adb4cee6fe"},{"table":"support_item","before":null,"after":{"id":58,"plan":48,"seq":4,"text":"就労準備の情報（本人が望むとき）","service":"none","due_on":"2026-06-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"94a29f33aeaf8a85e44caa6c1ba80811"},{"table":"support_item","before":null,"after":{"id":59,"plan":48,"seq":5,"text":"障害福祉の見立ての助言","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"77e61f6913814db417f40a00c3aecca7"},{"table":"support_item","before":null,"after":{"id":69,"plan":67,"seq":1,"text":"通院の同行","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"08469dc5803f24e81e4e398f264e5289"},{"table":"support_item","before":null,"after":{"id":70,"plan":67,"seq":2,"text":"訪問と電話での相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":5,"amended":0},"salt":"a57fd97acebccda307c2f8f77fc2c9a1"},{"table":"support_item","before":null,"after":{"id":75,"plan":71,"seq":1,"text":"訪問による様子の確認","service":"none","due_on":"2026-04-22","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"040d15370fd79ba6b9df443bc5c36687"},{"table":"support_item","before":null,"after":{"id":76,"plan":71,"seq":2,"text":"明かりと郵便受けの見守り、変化の知らせの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"77b3454f79bda81df50873984345eb4a"},{"table":"support_item","before":null,"after":{"id":77,"plan":71,"seq":3,"text":"介護と医療の相談が入ったときの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"bd753ff257b9785b7760a500224df747"},{"table":"support_item","before":null,"after":{"id":88,"plan":85,"seq":1,"text":"デイサービスの利用の調整","service":"none","due_on":"2025-08-29","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":16,"amended":0},"salt":"432f40a89727fdbe1498504cf07fa909"},{"table":"support_item","before":null,"after":{"id":89,"plan":85,"seq":2,"text":"保育所への入園の手続き","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":12,"amended":0},"salt":"4f5a520546b959a293fd4969b18a83c6"},{"table":"support_item","before":null,"after":{"id":90,"plan":85,"seq":3,"text":"介護する家族の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"aadc5d09ee5bd41419a35256c0199fb5"},{"table":"support_item","before":null,"after":{"id":96,"plan":91,"seq":1,"text":"ケアプラン","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e9f01f58d8a97d9edceea44b84392632"},{"table":"support_item","before":null,"after":{"id":97,"plan":91,"seq":2,"text":"世帯の相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e2376538f925a4f71455a71d50d34232"},{"table":"support_item","before":null,"after":{"id":98,"plan":91,"seq":3,"text":"子育ての相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"71355b034b1d6554ddcbfa9335c1cba6"},{"table":"support_item","before":null,"after":{"id":113,"plan":104,"seq":1,"text":"要介護認定の申請と通院の同行","service":"none","due_on":"2026-02-20","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d69739091273885d3b76839970383d59"},{"table":"support_item","before":null,"after":{"id":114,"plan":104,"seq":2,"text":"⟦2⟧の健康の相談","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"2df664e6edf4a2616a7d50287d439463"},{"table":"support_item","before":null,"after":{"id":115,"plan":104,"seq":3,"text":"訪問による関係づくり","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e8a69cb8deb8e8e20d73a52bc2393fa2"},{"table":"support_item","before":null,"after":{"id":116,"plan":104,"seq":4,"text":"水道・国保の分納の相談","service":"none","due_on":"2026-02-10","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"6245031023277322f817a986d3f8ad3a"},{"table":"support_item","before":null,"after":{"id":117,"plan":104,"seq":5,"text":"声かけと異変の連絡","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"35abece41a56bdc386099d57643ec0d7"},{"table":"support_item","before":null,"after":{"id":133,"plan":125,"seq":1,"text":"住居確保給付金と家計の相談","service":"none","due_on":"2026-02-06","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"f8aad0f437b7a685a133e579a282e75c"},{"table":"support_item","before":null,"after":{"id":134,"plan":125,"seq":2,"text":"在留と労働の法律相談","service":"none","due_on":"2026-02-17","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e0623fdb1be191608df017c52e4548ff"},{"table":"support_item","before":null,"after":{"id":135,"plan":125,"seq":3,"text":"日本語と登校の支援","service":"none","due_on":"2026-02-09","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"fe44bf54c87476e486e727e6c32b796e"},{"table":"support_item","before":null,"after":{"id":136,"plan":125,"seq":4,"text":"食料の支援","service":"none","due_on":null,"frequency":"毎週","review_on":"2026-03-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"66d5359b7e93c6846826ea75e59ef83d"},{"table":"support_item","before":null,"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d00984460bbd222981ce244be35f7cfe"},{"table":"support_item","before":null,"after":{"id":146,"plan":145,"seq":1,"text":"安否と火気の確認","service":"none","due_on":null,"frequency":"2週ごと","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"29ed8d58ff1c817def9c3edf079ae2c6"},{"table":"support_item","before":null,"after":{"id":147,"plan":145,"seq":2,"text":"顔見知りになる","service":"outreach","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"7b8c4597e189de577df80e581415c785"},{"table":"support_item","before":null,"after":{"id":148,"plan":145,"seq":3,"text":"認知機能の見立ての助言","service":"none","due_on":"2026-02-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"21d25e93c7a7dbe7dbedbbeb8c961fa6"},{"table":"support_item","before":null,"after":{"id":149,"plan":145,"seq":4,"text":"近隣の苦情の窓口","service":"none","due_on":"2026-01-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"ffa2c6ec8ce216144210f6d1219caf8a"},{"table":"support_item","before":null,"after":{"id":163,"plan":157,"seq":1,"text":"家事の援助の利用の調整","service":"none","due_on":"2026-03-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"cad18c4197bee03e2ac5cba94ab3c90c"},{"table":"support_item","before":null,"after":{"id":164,"plan":157,"seq":2,"text":"放課後の学習の場への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-05-28","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"ff23f440af2ada7a4a036ac0140a5202"},{"table":"support_item","before":null,"after":{"id":173,"plan":168,"seq":1,"text":"住まいの相談と入居の同行","service":"none","due_on":"2026-03-19","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"1affaa399740981df422c72e317b04e4"},{"table":"support_item","before":null,"after":{"id":174,"plan":168,"seq":2,"text":"通院の再開","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"af53d1355e0b8ca55eecec1d6eb4ad7b"},{"table":"support_item","before":null,"after":{"id":175,"plan":168,"seq":3,"text":"居場所への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-04-23","early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"35d48b7bf5b913a7754484c64423b063"},{"table":"support_item","before":null,"after":{"id":185,"plan":183,"seq":1,"text":"家計の相談","service":"none","due_on":"2025-11-28","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":7,"amended":0},"salt":"f9052f7d2f235a3c564f2105fc9c0a0a"},{"table":"support_item","before":null,"after":{"id":186,"plan":183,"seq":2,"text":"子育ての相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":12,"amended":0},"salt":"bfbf8257e5a9f52e7f13db3daaea2723"},{"table":"support_item","before":null,"after":{"id":195,"plan":193,"seq":1,"text":"通所の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-15","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"9d9d1225ff19bb31f5a4b06d39409458"},{"table":"role","before":null,"after":{"item":44,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"18d17e241dd122846cabf6bbf4fd34b0"},{"table":"role","before":null,"after":{"item":45,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"7268414a6c984ef0667d5cd7335ca0fa"},{"table":"role","before":null,"after":{"item":46,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"ead54405a32d5d633f4887ea90a8842e"},{"table":"role","before":null,"after":{"item":47,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"100d315da951c2fdfaad7ab02410fdeb"},{"table":"role","before":null,"after":{"item":55,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"07dc067860ef79464e0929e32f87b4b0"},{"table":"role","before":null,"after":{"item":55,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"d3010ff016c990cf8e73ae1ad5e9badf"},{"table":"role","before":null,"after":{"item":56,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"baef0b407b028c41ddd8612c9aa6b3a8"},{"table":"role","before":null,"after":{"item":57,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"445b7a7618e595928c978a58f33bdefc"},{"table":"role","before":null,"after":{"item":58,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"2f31dd24e9f36c9412f83e09958846d8"},{"table":"role","before":null,"after":{"item":59,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"4e04c83b19356de5defa14071f2b9197"},{"table":"role","before":null,"after":{"item":69,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"becb7a271e4d5066d11f25c2052b69d8"},{"table":"role","before":null,"after":{"item":70,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"382fc719ccce919b39b2e14f046b85d5"},{"table":"role","before":null,"after":{"item":75,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"077a704a5cd10b28e9b3c5004f261a95"},{"table":"role","before":null,"after":{"item":76,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"a888d3325d1c7b2af502cf0eaa6223bb"},{"table":"role","before":null,"after":{"item":76,"agency":13,"kind":"informed","brought":"informed"},"salt":"c276e2fe931da13b8f952adefb94f076"},{"table":"role","before":null,"after":{"item":77,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"60f7c40b30bd706bae7527f6872759cc"},{"table":"role","before":null,"after":{"item":88,"agency":6,"kind":"cooperating","brought":"cooperating"},"salt":"213918118ee7e6eb0b2de48739bf8e41"},{"table":"role","before":null,"after":{"item":88,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"a1e79cb10e0a12cd6b58b888150c0278"},{"table":"role","before":null,"after":{"item":89,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"55419402163b06396c334edb0731f5fa"},{"table":"role","before":null,"after":{"item":90,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"d454ba02fcccb49cd53db6c67e90f7b6"},{"table":"role","before":null,"after":{"item":96,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"edc7bdba48d7fdf24c14b46a386c02be"},{"table":"role","before":null,"after":{"item":97,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"565e0a28527f3605149f59972ff2ee4b"},{"table":"role","before":null,"after":{"item":98,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"9a3244d1e9ba6845c9072c4fad66a1e2"},{"table":"role","before":null,"after":{"item":98,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"235709b94226628f20145d42e2bd38e0"},{"table":"role","before":null,"after":{"item":113,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"41497a59d77ec1a1c88bc5cc83421b39"},{"table":"role","before":null,"after":{"item":113,"agency":13,"kind":"informed","brought":"informed"},"salt":"1ec163be38f3bef7861bdfb14e990616"},{"table":"role","before":null,"after":{"item":114,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"a29947e5eb86ba0463da4d0a5a65aee5"},{"table":"role","before":null,"after":{"item":114,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"292ad7c8d936844218d15edf416f4c3e"},{"table":"role","before":null,"after":{"item":115,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"8622ef1619c8f7a14d9311a36a78c8bd"},{"table":"role","before":null,"after":{"item":116,"agency":4,"kind":"cooperating","brought":"cooperating"},"salt":"fd38a122c1e00e6c501b2f072bfaaf7f"},{"table":"role","before":null,"after":{"item":117,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"4fb5b6d55aa97d30de1cb7e7f8aaec58"},{"table":"role","before":null,"after":{"item":117,"agency":13,"kind":"informed","brought":"informed"},"salt":"18d1b92a16c5cc4d85c985853363169a"},{"table":"role","before":null,"after":{"item":133,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"98b732a7310d2d1c278e66757fb972ea"},{"table":"role","before":null,"after":{"item":134,"agency":14,"kind":"responsible","brought":"responsible"},"salt":"588c63169ee27c91477a7b09f03d1b8a"},{"table":"role","before":null,"after":{"item":134,"agency":17,"kind":"cooperating","brought":"cooperating"},"salt":"4678f49281a707a6ab114ebb79f20679"},{"table":"role","before":null,"after":{"item":135,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"03e1b3993f25d10904b1e2a42def0179"},{"table":"role","before":null,"after":{"item":135,"agency":15,"kind":"responsible","brought":"responsible"},"salt":"e323febbe7f39a13f24d8505707fbbd1"},{"table":"role","before":null,"after":{"item":136,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"520b0a32ca7cdbc135d7bfa722a12276"},{"table":"role","before":null,"after":{"item":146,"agency":4,"kind":"responsible","brought":"responsible"},"salt":"77c8d14f8c2def006fd6b5e3f1236b30"},{"table":"role","before":null,"after":{"item":146,"agency":18,"kind":"cooperating","brought":"cooperating"},"salt":"5f2f338ca0386cc535a148423173087d"},{"table":"role","before":null,"after":{"item":147,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"be1c619fdadbedfcfa8aba988770255d"},{"table":"role","before":null,"after":{"item":147,"agency":13,"kind":"cooperating","brought":"cooperating"},"salt":"bc3b22c2a5c1fe804f1db5312ed55d83"},{"table":"role","before":null,"after":{"item":148,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"55df4845a4e0d3336625fdab186e0e2d"},{"table":"role","before":null,"after":{"item":149,"agency":19,"kind":"responsible","brought":"responsible"},"salt":"cf194a2e0c3cbd3884368f94a4cae8ac"},{"table":"role","before":null,"after":{"item":163,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"c2b0dcee374f931f9f4e9a19410a8852"},{"table":"role","before":null,"after":{"item":164,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"caccb5d48ce0f7e4055df75fbf5299d0"},{"table":"role","before":null,"after":{"item":164,"agency":15,"kind":"cooperating","brought":"cooperating"},"salt":"a4f4311eb59466fabafc7118f349dd9b"},{"table":"role","before":null,"after":{"item":173,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"5c1188cea91694bf0901f06dcdd824ab"},{"table":"role","before":null,"after":{"item":174,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"4460940c303298c3702db714baca7724"},{"table":"role","before":null,"after":{"item":175,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"d84afcf4c2a726f67badb961caa11959"},{"table":"role","before":null,"after":{"item":185,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"8a755fc9c9a4f74b3b5741118f6c100a"},{"table":"role","before":null,"after":{"item":186,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"44b9d08c015f365ac518e256cdff945c"},{"table":"role","before":null,"after":{"item":195,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"8e9aac547c9794475cef699a2b9e9000"},{"table":"contact_attempt","before":null,"after":{"id":63,"support_case":60,"way":"訪問","count":4,"last_on":"2025-12-16","result":"応答なし。郵便はたまっていない"},"salt":"7992ff8a7ca2add48010faef3da62501"},{"table":"contact_attempt","before":null,"after":{"id":64,"support_case":60,"way":"電話・手紙","count":11,"last_on":"2025-12-22","result":"応答なし（電話9回、手紙2回）"},"salt":"4255c47df473b6652c2b1724bb61bd65"},{"table":"contact_attempt","before":null,"after":{"id":65,"support_case":60,"way":"親族・家主","count":2,"last_on":"2025-12-18","result":"妹も連絡がつかない"},"salt":"84095d845d6da16b3b8aee0065a8ef64"},{"table":"contact_attempt","before":null,"after":{"id":66,"support_case":60,"way":"病院（同意の範囲）","count":1,"last_on":"2025-12-19","result":"受診なし"},"salt":"4b17d6645d183e2990ff993ae4c27255"},{"table":"information","before":null,"after":{"id":141,"support_case":138,"agency":18,"fact":"玄関まで物がある。火の始末の跡","view":"火元が近く、避難の道がない"},"salt":"113bd2b607fe7fbce699ac11369a2ca6"},{"table":"information","before":null,"after":{"id":142,"support_case":138,"agency":13,"fact":"朝、ごみ置き場で会うと会釈する","view":"朝の時間なら話せるかもしれない"},"salt":"7cc4763cee29dca11d79359887b545e0"},{"table":"information","before":null,"after":{"id":143,"support_case":138,"agency":6,"fact":"介護の申請はない","view":"もの忘れの有無を確かめたい"},"salt":"ceddabe23a33bfe2071cf26dbd99b6cf"},{"table":"information","before":null,"after":{"id":144,"support_case":138,"agency":4,"fact":"苦情が3件、窓口が三つに分かれた","view":"窓口を一つにする"},"salt":"8599befc4110ef7d7ab1f4d36e742464"},{"table":"sitting","before":null,"after":{"id":1,"date":"2025-12-25","place":"市役所 3階 第2会議室","next_on":"2026-01-22","next_at":810,"next_place":"市役所 3階 第2会議室","copies":11,"collected":11,"continues":null,"postponed_from":null,"remark":""},"salt":"0ee08757942acb8279783449bcd141c9"},{"table":"sitting","before":null,"after":{"id":2,"date":"2026-01-22","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":12,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"2e1520b5c2f3979cd82f72645e7165b7"},{"table":"sitting","before":null,"after":{"id":3,"date":"2026-02-26","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":0,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"8e15b4b6c743904bdfbe430a5fe9ea96"},{"table":"meeting","before":null,"after":{"id":196,"sitting":1,"block":1,"kind":"multi_layered_support","ordinal":9,"starts_at":810,"ends_at":900,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"closed","opened_at":"2025-12-25T13:30:00","closed_at":"2025-12-25T15:00:00","secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"beef903cc773e43ef373bb1a710b0391"},{"table":"meeting","before":null,"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"257d78c0b44a3c09461c9b105a637d10"},{"table":"meeting","before":null,"after":{"id":209,"sitting":2,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"2e18aa7cca9033ae4349d6c4c2d7f5ac"},{"table":"meeting","before":null,"after":{"id":213,"sitting":3,"block":1,"kind":"multi_layered_support","ordinal":11,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"9af75330b2a7206716113784ce68e231"},{"table":"meeting","before":null,"after":{"id":217,"sitting":3,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"c3e2df54b56d8839ee861810739af06b"},{"table":"agenda_item","before":null,"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"662e22fd367396efb280f9cfff5fe987"},{"table":"agenda_item","before":null,"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"a42bcf2ded7efc24714ebe2dca8990cd"},{"table":"agenda_item","before":null,"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"3334d63c404c66afa9e1ff4f6e7f332a"},{"table":"agenda_item","before":null,"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"63f07539cf540c34bd8ff80aeb19885c"},{"table":"agenda_item","before":null,"after":{"id":204,"meeting":199,"seq":5,"kind":"support_case","title":"","support_case":37,"timing":"renewed_plan","plan":48,"minutes":15,"presenter":8,"paper":"4","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"d1bb758643ad70a36cbcf3a6e9cadef2"},{"table":"agenda_item","before":null,"after":{"id":205,"meeting":199,"seq":6,"kind":"support_case","title":"","support_case":78,"timing":"closure","plan":91,"minutes":10,"presenter":6,"paper":"5","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"a4f1a65ca5b2d3eaf574a2134c29ad07"},{"table":"agenda_item","before":null,"after":{"id":206,"meeting":199,"seq":7,"kind":"support_case","title":"","support_case":60,"timing":"suspension","plan":71,"minutes":10,"presenter":5,"paper":"6","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"78a89a58b73d653a2fe9475762f9c2c0"},{"table":"agenda_item","before":null,"after":{"id":207,"meeting":199,"seq":8,"kind":"resource_gaps","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"7ec6d2996beed7d76e690163c1db1eb5"},{"table":"agenda_item","before":null,"after":{"id":208,"meeting":199,"seq":9,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"1790986d30da2065c7cb8390df594e94"},{"table":"agenda_item","before":null,"after":{"id":210,"meeting":209,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"7bebaa0ee9dec81c19ac23c742769e95"},{"table":"agenda_item","before":null,"after":{"id":211,"meeting":209,"seq":2,"kind":"support_case","title":"","support_case":138,"timing":"sharing","plan":145,"minutes":20,"presenter":4,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"bbe8133a9e5437761e3f6a4cad23da3c"},{"table":"agenda_item","before":null,"after":{"id":212,"meeting":209,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"a216413997793c2700be2a1eba1601fa"},{"table":"agenda_item","before":null,"after":{"id":214,"meeting":213,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"8d16f7ffb018144274c20fc18e01e313"},{"table":"agenda_item","before":null,"after":{"id":215,"meeting":213,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":10,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"d3aa4f86c06f3d00a753e849d4e84b8b"},{"table":"agenda_item","before":null,"after":{"id":216,"meeting":213,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"e849f752034eecbd0dc3d2c910087789"},{"table":"agenda_item","before":null,"after":{"id":218,"meeting":217,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"cd215fa94bf3d20bdea119037ff5f1cf"},{"table":"agenda_item","before":null,"after":{"id":219,"meeting":217,"seq":2,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"adb5efef4c747cb9159ab45c135b1c0d"},{"table":"invitation","before":null,"after":{"item":202,"agency":4},"salt":"9d2ec3a8286163be2b39d1f0e8d3e496"},{"table":"invitation","before":null,"after":{"item":202,"agency":5},"salt":"1f4fe6be7b77cb2780af71264a49f050"},{"table":"invitation","before":null,"after":{"item":202,"agency":6},"salt":"d9e3685d0f45ace8cdccc44240867609"},{"table":"invitation","before":null,"after":{"item":202,"agency":7},"salt":"cbfe7cfa970f2f3afb96902cb254299b"},{"table":"invitation","before":null,"after":{"item":202,"agency":8},"salt":"9911c591c4cbf35522cb671112f56aba"},{"table":"invitation","before":null,"after":{"item":202,"agency":9},"salt":"0d652c753ce481ff71ff857e98677a2c"},{"table":"invitation","before":null,"after":{"item":202,"agency":10},"salt":"6433ff280374a7ef07393d8d59729292"},{"table":"invitation","before":null,"after":{"item":202,"agency":13},"salt":"1c93dc8722319003dadeb49390b5857f"},{"table":"invitation","before":null,"after":{"item":203,"agency":4},"salt":"2364fc99dfec2e916be1a8d24d0cbfbf"},{"table":"invitation","before":null,"after":{"item":203,"agency":5},"salt":"8e97a0d435da1ef7d48fe5c75ff978f3"},{"table":"invitation","before":null,"after":{"item":203,"agency":6},"salt":"da842950cacccf3573e1b5e468179ad5"},{"table":"invitation","before":null,"after":{"item":203,"agency":7},"salt":"972dd9872b21cea38effacf6004b08dc"},{"table":"invitation","before":null,"after":{"item":203,"agency":8},"salt":"d4e36c98cd49148f67c8256db026aba7"},{"table":"invitation","before":null,"after":{"item":203,"agency":9},"salt":"e4613f189dd63eb8b9e5185518f8e069"},{"table":"invitation","before":null,"after":{"item":203,"agency":10},"salt":"44eea5db3cb7a1f9eb8544bce38ed8dd"},{"table":"invitation","before":null,"after":{"item":203,"agency":12},"salt":"2d069835beeb662b8c60ec36941fba86"},{"table":"invitation","before":null,"after":{"item":203,"agency":14},"salt":"c660616ac7437563287a8b8a5ea1df0d"},{"table":"invitation","before":null,"after":{"item":203,"agency":15},"salt":"4ec40bc6d0c6dffba94bcbdbfe9a92a3"},{"table":"invitation","before":null,"after":{"item":203,"agency":17},"salt":"05730a1d871afc8985e88a9599d3e513"},{"table":"invitation","before":null,"after":{"item":204,"agency":4},"salt":"3b4bd1df9589052146f2778481376b39"},{"table":"invitation","before":null,"after":{"item":204,"agency":5},"salt":"c39e7c18183b57b35c0969549abdc2a8"},{"table":"invitation","before":null,"after":{"item":204,"agency":6},"salt":"77c559efdc74e30c2579264c6496d393"},{"table":"invitation","before":null,"after":{"item":204,"agency":7},"salt":"eb36f55ccef25cc63b180d7e8205db15"},{"table":"invitation","before":null,"after":{"item":204,"agency":8},"salt":"39766f65735a37a7150c406612e8d017"},{"table":"invitation","before":null,"after":{"item":204,"agency":9},"salt":"722b6df3fa532f01bfc76a4ba0f284e3"},{"table":"invitation","before":null,"after":{"item":204,"agency":10},"salt":"a7412c277be48ec08cd976e7d4bcdcd0"},{"table":"invitation","before":null,"after":{"item":204,"agency":11},"salt":"64345a565a7fde8311a5c1f890555cd4"},{"table":"invitation","before":null,"after":{"item":205,"agency":4},"salt":"607a3bfa93fd4703dfe714af2f78fcae"},{"table":"invitation","before":null,"after":{"item":205,"agency":5},"salt":"e6e87f32224ccbda5fa547c4715eac81"},{"table":"invitation","before":null,"after":{"item":205,"agency":6},"salt":"c837c3507d096b46a7568d8a5f2f5a55"},{"table":"invitation","before":null,"after":{"item":205,"agency":7},"salt":"b52d7e8cf58565ebdf7829ad83c130d3"},{"table":"invitation","before":null,"after":{"item":205,"agency":8},"salt":"3d4e7ec81a49b13c3d275e2eb902ef0a"},{"table":"invitation","before":null,"after":{"item":205,"agency":9},"salt":"a35e61c944e58826bb18c8f110cb0318"},{"table":"invitation","before":null,"after":{"item":205,"agency":10},"salt":"7fba837db49b98575aa36ad07d5d598f"},{"table":"invitation","before":null,"after":{"item":205,"agency":12},"salt":"ff658cc691bc99523c63b47a098fdf74"},{"table":"invitation","before":null,"after":{"item":205,"agency":16},"salt":"7bf8c503724bf349b95d06b1d247cb17"},{"table":"invitation","before":null,"after":{"item":206,"agency":4},"salt":"6b0b379358a9e4c7e008c013b72d6e39"},{"table":"invitation","before":null,"after":{"item":206,"agency":5},"salt":"a197f399fc63edf2615374e4295e0d11"},{"table":"invitation","before":null,"after":{"item":206,"agency":6},"salt":"f850f396c626e0cbe20e5562f810997c"},{"table":"invitation","before":null,"after":{"item":206,"agency":7},"salt":"66287306c164afc1166b60f598075c99"},{"table":"invitation","before":null,"after":{"item":206,"agency":8},"salt":"e4c9ca95ed61fd9afde778641affcb7e"},{"table":"invitation","before":null,"after":{"item":206,"agency":9},"salt":"d68a60eb0b525dc63b9f36e9529c3fda"},{"table":"invitation","before":null,"after":{"item":206,"agency":10},"salt":"f8db558482fde05f05932538b23cae8b"},{"table":"invitation","before":null,"after":{"item":206,"agency":13},"salt":"076f498f6a819ce1d315ee430ea562d0"},{"table":"invitation","before":null,"after":{"item":211,"agency":4},"salt":"e43c6fb897e5cb440ed636545e6367d4"},{"table":"invitation","before":null,"after":{"item":211,"agency":5},"salt":"722ba9441cfdfd235b88cf6f7e154bf6"},{"table":"invitation","before":null,"after":{"item":211,"agency":6},"salt":"94e8a6a2a91cc70ac54c226b0cb9498c"},{"table":"invitation","before":null,"after":{"item":211,"agency":8},"salt":"9414c5b083840f701f592af0d7863908"},{"table":"invitation","before":null,"after":{"item":211,"agency":13},"salt":"b8d94056aa50ae0853dc96a743235d13"},{"table":"invitation","before":null,"after":{"item":211,"agency":18},"salt":"7351ae20b403f9f8ad5a4d04a04d16af"},{"table":"invitation","before":null,"after":{"item":211,"agency":19},"salt":"f2f75e1ee0d500c75eea00e4afea92d4"},{"table":"attendance","before":null,"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c29281206546ca232ca27790a51152e2"},{"table":"attendance","before":null,"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"2ece8a1ecc291f2398d70842c3c86ace"},{"table":"attendance","before":null,"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"69b66dfb9718e92c56c0f0097b4c5198"},{"table":"attendance","before":null,"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"7d73714fb7f62ef7e47edaf514285acf"},{"table":"attendance","before":null,"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"e2fd58f63af6f5f4c69b865ca9226bc0"},{"table":"attendance","before":null,"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b84cd32305fca4835ad38973148a4904"},{"table":"attendance","before":null,"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"3c3c9b19b8d30996eae8632f846f26c7"},{"table":"attendance","before":null,"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"cf5ea7bfe03e96836d753f0dbdd11a29"},{"table":"attendance","before":null,"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c66a088244ebe858895eb553b85f5536"},{"table":"attendance","before":null,"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b3a3a9adc21491023c574a24c9a60964"},{"table":"attendance","before":null,"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"85b0e8a13126a8460871cfe55b8f4d43"},{"table":"attendance","before":null,"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c3e2dc1b62bafb427b72d39adef96367"},{"table":"attendance","before":null,"after":{"meeting":199,"person":32,"agency":15,"post":"指導主事","name":"仮谷","presence":"absent","arrived_at":null,"left_at":null,"told_by":22,"secrecy_at":null,"told_on":null},"salt":"66fb7ea26f221411eab522c9ed1d11bf"},{"table":"attendance","before":null,"after":{"meeting":199,"person":33,"agency":16,"post":"介護支援専門員","name":"見沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b1cea2dad84ce41caf5127ca88a0c85e"},{"table":"attendance","before":null,"after":{"meeting":199,"person":34,"agency":17,"post":"職員","name":"例沢","presence":"absent","arrived_at":null,"left_at":null,"told_by":31,"secrecy_at":null,"told_on":null},"salt":"37019501377fdcc19a39f5b12fc39f71"},{"table":"attendance","before":null,"after":{"meeting":209,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b4d2ae87d9f3d633f21382fcd8eae38a"},{"table":"attendance","before":null,"after":{"meeting":209,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"17308b817e53409e5cf92a88befc0d38"},{"table":"attendance","before":null,"after":{"meeting":209,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"9eff94c638aaa05ffafec68dd7b25285"},{"table":"attendance","before":null,"after":{"meeting":209,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"5d08d9d70312cfc3930e838f25b77513"},{"table":"attendance","before":null,"after":{"meeting":209,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b58a0f03e46aaa0186ac750cc03c05f0"},{"table":"attendance","before":null,"after":{"meeting":209,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"ec1600f0e7bbdbc3dfc22cb8d23e635a"},{"table":"attendance","before":null,"after":{"meeting":209,"person":35,"agency":18,"post":"予防係長","name":"試野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"310f08a4cea598498d06d6b33c85bc39"},{"table":"attendance","before":null,"after":{"meeting":209,"person":36,"agency":19,"post":"主任","name":"例木","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"6fab4a82b7adb1ea5938c1decdccb6a4"},{"table":"action_item","before":null,"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"salt":"62a0e34629949a9ee587b3dfbdbe1440"},{"table":"action_item","before":null,"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"salt":"6e3d5194f900a628c9c827acf22819d2"}]');
INSERT INTO journal_changes VALUES(2,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"e6ae8429386d48ba4902f35b6e861609"}]');
INSERT INTO journal_changes VALUES(3,'[{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"536d4a7e9805ce5bc7ad9dc020c096f2"}]');
INSERT INTO journal_changes VALUES(4,'[{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"dd707ca905b3db10f5522620640eba33"}]');
INSERT INTO journal_changes VALUES(5,'[{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b680ef0c0dc670adfd5efb873181ac80"}]');
INSERT INTO journal_changes VALUES(6,'[{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"3615ce6f268c4d0bd05d6c4bdc11f599"}]');
INSERT INTO journal_changes VALUES(7,'[{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"6ec7607c31e8cf5074d3b4a4c76c6f6b"}]');
INSERT INTO journal_changes VALUES(8,'[{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"f5237cc74fad4356b42e0ecf5e816fa4"}]');
INSERT INTO journal_changes VALUES(9,'[{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"8ad5142b97b061855184d8bb5c64f45e"}]');
INSERT INTO journal_changes VALUES(10,'[{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"6d903ee1b9c4feaf6adfa3e893decb6a"}]');
INSERT INTO journal_changes VALUES(11,'[{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"d581a4fb1202a0729b0cb8847c3d2a6f"}]');
INSERT INTO journal_changes VALUES(12,'[{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"7c331987b2afc7ff9e456f08b1afb5f7"}]');
INSERT INTO journal_changes VALUES(13,'[]');
INSERT INTO journal_changes VALUES(14,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"6aad89aa8eb5c707f9fcb4daae3350c0"},{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"32386a0741e3836ef34b0fe775427db2"},{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"fb0861dd5e494f5097c7b0e0a01a3260"},{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"bf99557bba12711b3946bb1ba6b1c3ec"},{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"ecd1f7fa59fabc4f9b0f06503a2d86f2"},{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"f14e80e2366b523fca45d03d6d0dae9a"},{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"a222b5a4a94a6324de9183a212074ffd"},{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"8f40599bb0d29d9306d2389d9cba6b53"},{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"c613ab8037b81999bb2f8ee5f42beff9"},{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"fa33afcf45074683f6dea1ea3f8dc024"},{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"981b06b84e534029603a46bf62d1a392"},{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"salt":"e89dffc1a6df616141b9542dbca6bd3c"}]');
INSERT INTO journal_changes VALUES(15,'[{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"open","opened_at":"2026-01-22T13:30:00","closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"salt":"086ec70eea0afe9d77dd70d325738ebd"},{"table":"settings_in_force","before":null,"after":{"meeting":199,"town":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","lowered":""},"salt":"f24c128682d8a3445f0b844a0abca6ba"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"0dda4aaa02dc17e7cbeef1f6a5cac850"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"35d348a8528e30b5f55b915dcf20f51b"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"a4c6d2a9664f59a59f9e20cf4fc20a43"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"f8680f3aed44d275bcf915dd53dbb009"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"3e6d58a70dab2082d6facde260bdbb9e"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"26430197f88a885950238e044b4d0c4e"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"83e23aabd4faed32a1acd7dfc2144270"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"01dac124a029095c65675a63103c1fec"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"e36b625bb5ac270d028cdb7d9928841e"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"a3fff053db154a44d79e650ff550e65d"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"eb05f7737add1235f7779d2a333f97a2"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"c58f986f8414b717e0ccbb8929ad8760"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"88f91f787469c7e5598aabd499737bcd"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"2eb0399085376de792f5dd77eeca3d56"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"c4be0e6b13a8d4fab408377c6fdf578f"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"ea191ef3ce689e577cd41e0757340ce2"},{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"22d4039c1840b552ad6720966d70180f"}]');
INSERT INTO journal_changes VALUES(16,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"dd4f2897dd0225a647bb4d002eb6e52d"}]');
INSERT INTO journal_changes VALUES(17,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:33:00","told_on":null},"salt":"c891eb26e1f8091a763898119a9069c4"}]');
INSERT INTO journal_changes VALUES(18,'[{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":"2026-01-22T13:35:00","with_person":0,"person_left_at":null},"salt":"c92bc75e9393196fbb9c0c08e620d5e4"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"11817d18f5ffbc775ebc206b1e11fef8"}]');
INSERT INTO journal_changes VALUES(19,'[{"table":"action_item","before":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"done","remark":"1月14日に2か所を見学した","reviewed_in":2},"salt":"2325493d6e02cb2795fa9ec7e052932e"}]');
INSERT INTO journal_changes VALUES(20,'[{"table":"action_item","before":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-02-26","state":"going_on","remark":"見積りを取っている","reviewed_in":2},"salt":"4b635198215f4dfaae9c6c7fb5fb284a"}]');
INSERT INTO journal_changes VALUES(21,'[{"table":"note","before":null,"after":{"id":220,"item":201,"kind":"remark","text":"静かに過ごせる部屋のある受入れ先が1か所あり、月1回なら受けられる。","agency":9,"recorded_at":"2026-01-22T13:39:00"},"salt":"a4e2f12b5d635cc803063f8cd6351f76"}]');
INSERT INTO journal_changes VALUES(22,'[{"table":"stance","before":null,"after":{"item":202,"person":28,"kind":"stepped_out","text":""},"salt":"d286e10c9c41034c982680639634e7b3"},{"table":"stance","before":null,"after":{"item":202,"person":29,"kind":"stepped_out","text":""},"salt":"0921391f0036929cbb5426211d0a7737"},{"table":"stance","before":null,"after":{"item":202,"person":31,"kind":"stepped_out","text":""},"salt":"4c655bcfcc5e759bc90be718cf9ffb5b"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":"2026-01-22T13:40:00","with_person":0,"person_left_at":null},"salt":"9b93067b6ce085f144a337a9feeb0e0c"},{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"20f8b59df85f6ace0544e07070680464"}]');
INSERT INTO journal_changes VALUES(23,'[{"table":"note","before":null,"after":{"id":221,"item":202,"kind":"remark","text":"⟦1⟧は1年以上受診していない。本人に通院の希望があり、今が入口になる。","agency":6,"recorded_at":"2026-01-22T13:43:00"},"salt":"4a1fb25c4211df27773313c406eb0f6b"}]');
INSERT INTO journal_changes VALUES(24,'[{"table":"note","before":null,"after":{"id":222,"item":202,"kind":"remark","text":"⟦2⟧とは朝の散歩で会う。あいさつは返ってくる。","agency":13,"recorded_at":"2026-01-22T13:45:00"},"salt":"c089644424aa5de1c276061be1c4d9ce"}]');
INSERT INTO journal_changes VALUES(25,'[{"table":"note","before":null,"after":{"id":223,"item":202,"kind":"remark","text":"分納の相談は、支払いの計画をつくるところまでなら持てる。","agency":7,"recorded_at":"2026-01-22T13:49:00"},"salt":"d4293c5c2c840ef3fb345771021ff436"}]');
INSERT INTO journal_changes VALUES(26,'[{"table":"role","before":null,"after":{"item":116,"agency":7,"kind":"responsible","brought":"none"},"salt":"d31bd0b5e8f4edd21073578858a65dd4"}]');
INSERT INTO journal_changes VALUES(27,'[{"table":"note","before":null,"after":{"id":224,"item":202,"kind":"remark","text":"水道と国保の窓口への連絡と手続きは市が助ける。","agency":4,"recorded_at":"2026-01-22T13:51:00"},"salt":"1d85b6254e5ffd476aff056cb6a39fec"}]');
INSERT INTO journal_changes VALUES(28,'[{"table":"note","before":null,"after":{"id":225,"item":202,"kind":"decision","text":"⟦1⟧の通院を先に整える。⟦2⟧とは訪問で関係をつくり、急がない。","agency":null,"recorded_at":"2026-01-22T13:53:00"},"salt":"af0b6761d167a0af50aa44e1d1f899af"}]');
INSERT INTO journal_changes VALUES(29,'[{"table":"check_mark","before":null,"after":{"item":202,"number":1},"salt":"cd2baca399db095170d1b48c90baf204"}]');
INSERT INTO journal_changes VALUES(30,'[{"table":"check_mark","before":null,"after":{"item":202,"number":2},"salt":"111f0233c1ab80865c00f8536c429556"}]');
INSERT INTO journal_changes VALUES(31,'[{"table":"check_mark","before":null,"after":{"item":202,"number":3},"salt":"e6446b72289d69a2d4b62722afca28f7"}]');
INSERT INTO journal_changes VALUES(32,'[{"table":"check_mark","before":null,"after":{"item":202,"number":4},"salt":"9044677ca8bb4585cf782bb88156a7ed"}]');
INSERT INTO journal_changes VALUES(33,'[{"table":"judgement","before":null,"after":{"item":202,"outcome":"approved_amended","amendment":"支援内容4の担当をくらしサポートかささぎに","condition":"","checker":null,"check_on":null,"if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"3e169d65ce9b297fbfbec6408183a0c4"}]');
INSERT INTO journal_changes VALUES(34,'[{"table":"arrangement","before":null,"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"8fb449d878f4b6a06efb8663ef7d5a1d"}]');
INSERT INTO journal_changes VALUES(35,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"f107e4d65ae070ba12ca9c94af62f7fd"}]');
INSERT INTO journal_changes VALUES(36,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":8,"inform_on":"2026-01-27","informed_on":null,"said":"","agrees":"unset"},"salt":"dbf4a45bf9c2f1efbb9029018c121169"}]');
INSERT INTO journal_changes VALUES(37,'[{"table":"support_decision","before":null,"after":{"item":202,"service":"outreach","status":"decided_today","decided_by":20,"planned_on":null,"reason":"","decided_on":"2026-01-22"},"salt":"11e0d96767d4bbc26f13a76025274eca"}]');
INSERT INTO journal_changes VALUES(38,'[{"table":"answer","before":null,"after":{"item":202,"agency":6,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"c8667c01e5a52c7d976a2897c0c65e73"}]');
INSERT INTO journal_changes VALUES(39,'[{"table":"answer","before":null,"after":{"item":202,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"b3ce25967001aff0460db25c0bfac711"}]');
INSERT INTO journal_changes VALUES(40,'[{"table":"answer","before":null,"after":{"item":202,"agency":8,"kind":"taken_home","until":"2026-01-29","text":"毎月の訪問の枠を所属で確かめる","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"31d05b7484d148200a58b3aa3c6b61e9"}]');
INSERT INTO journal_changes VALUES(41,'[{"table":"answer","before":null,"after":{"item":202,"agency":10,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"6068eb32a46876d3e6935aa2de9e44a1"}]');
INSERT INTO journal_changes VALUES(42,'[{"table":"answer","before":null,"after":{"item":202,"agency":13,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"177468794a71c1348e5f95266c8ddf23"}]');
INSERT INTO journal_changes VALUES(43,'[{"table":"answer","before":null,"after":{"item":202,"agency":4,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"8244f622143dabe962430e2790eb2ea6"}]');
INSERT INTO journal_changes VALUES(44,'[{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":"2026-01-22T14:04:00","with_person":0,"person_left_at":null},"salt":"e8d5fb68969714d274f560ae4201d07c"},{"table":"support_plan","before":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"after":{"id":104,"support_case":99,"kind":"coordination","state":"decided","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":"2026-04-23","removed":""},"salt":"c96baff9e250c64efbd137b9c044c42c"},{"table":"support_case","before":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"supported","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-04-23","origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"d59878cb020bf528385cc55180b90832"},{"table":"milestone","before":null,"after":{"id":226,"support_case":99,"day":"2026-01-22","text":"第10回 重層的支援会議 新規プラン 修正のうえ了承","item":202},"salt":"de555b74c21d9e2ae978cd1177dce86e"}]');
INSERT INTO journal_changes VALUES(45,'[{"table":"stance","before":null,"after":{"item":203,"person":28,"kind":"stepped_out","text":""},"salt":"75444416297ee51336c6b1430e1231fe"},{"table":"stance","before":null,"after":{"item":203,"person":30,"kind":"stepped_out","text":""},"salt":"c1ed13cfead6ce1973b389c987729688"},{"table":"agenda_item","before":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":"2026-01-22T14:05:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"6fce0feec6cf98a805b011d9c060b670"}]');
INSERT INTO journal_changes VALUES(46,'[{"table":"note","before":null,"after":{"id":227,"item":203,"kind":"remark","text":"住居確保給付金は1月中に申請できる。家賃の滞納は1か月。","agency":7,"recorded_at":"2026-01-22T14:08:00"},"salt":"babd541177f9337221dc66a3cacc4566"}]');
INSERT INTO journal_changes VALUES(47,'[{"table":"note","before":null,"after":{"id":228,"item":203,"kind":"remark","text":"在留の更新は5月。未払いの賃金は法テラスへ同行して相談する。","agency":14,"recorded_at":"2026-01-22T14:11:00"},"salt":"da564dcfbf70a9f59e1bc9d4c6b69074"}]');
INSERT INTO journal_changes VALUES(48,'[{"table":"note","before":null,"after":{"id":229,"item":203,"kind":"remark","text":"⟦2⟧は欠席が増えている。学校と週1回連絡を取る。","agency":12,"recorded_at":"2026-01-22T14:13:00"},"salt":"9dc40a8eedf97b7b4115c4415242fa96"}]');
INSERT INTO journal_changes VALUES(49,'[{"table":"support_item","before":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":1,"progress":"unknown","progress_by":null,"amended":0},"salt":"85bff439d7ac3bc38ad2adf75ee82f99"},{"table":"resource_gap","before":null,"after":{"id":230,"meeting":199,"item":203,"text":"平日の昼に通訳がいない","forum":""},"salt":"eb174bc9fb6501a214c01ac8e7ad1d78"}]');
INSERT INTO journal_changes VALUES(50,'[{"table":"note","before":null,"after":{"id":231,"item":203,"kind":"decision","text":"住まいを先に守る。平日昼の通訳は担い手がいないため、地域課題として扱う。","agency":null,"recorded_at":"2026-01-22T14:16:00"},"salt":"195e39d47ffaac4f0520a096d78c7335"}]');
INSERT INTO journal_changes VALUES(51,'[{"table":"note","before":null,"after":{"id":232,"item":203,"kind":"homework","text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"recorded_at":"2026-01-22T14:17:00"},"salt":"978bd32430008aa8ccb7f12274999617"},{"table":"action_item","before":null,"after":{"id":233,"item":203,"sitting":2,"text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"due_on":"2026-01-26","state":"open","remark":"","reviewed_in":null},"salt":"e909a544482c0fa7b6791e11397a1d9c"}]');
INSERT INTO journal_changes VALUES(52,'[{"table":"check_mark","before":null,"after":{"item":203,"number":1},"salt":"9d3984c1f3a522f0e00a4e782d916b95"}]');
INSERT INTO journal_changes VALUES(53,'[{"table":"check_mark","before":null,"after":{"item":203,"number":2},"salt":"6b2665ce579280f2863b2fc52e234e3c"}]');
INSERT INTO journal_changes VALUES(54,'[{"table":"check_mark","before":null,"after":{"item":203,"number":3},"salt":"8540e13420ab360e036c6ba4e8b29959"}]');
INSERT INTO journal_changes VALUES(55,'[{"table":"check_mark","before":null,"after":{"item":203,"number":4},"salt":"c1670b5a262710fcbe2cff65d28f44c4"}]');
INSERT INTO journal_changes VALUES(56,'[{"table":"judgement","before":null,"after":{"item":203,"outcome":"approved_conditionally","amendment":"","condition":"日本語の支援の枠が取れること","checker":15,"check_on":"2026-02-09","if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"dec880732075426d188f53fd4a6232f9"}]');
INSERT INTO journal_changes VALUES(57,'[{"table":"arrangement","before":null,"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"f5de911c70a57be3557f0d9418c95972"}]');
INSERT INTO journal_changes VALUES(58,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"cd607a1f55d74e81b553ddf0ebd444c9"}]');
INSERT INTO journal_changes VALUES(59,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":14,"inform_on":"2026-01-26","informed_on":null,"said":"","agrees":"unset"},"salt":"feac365ce797697c96a5e2167b23e065"}]');
INSERT INTO journal_changes VALUES(60,'[{"table":"answer","before":null,"after":{"item":203,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"cc432f7ea3458cbabffcf5c229cc7b13"}]');
INSERT INTO journal_changes VALUES(61,'[{"table":"answer","before":null,"after":{"item":203,"agency":14,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"86ec6ff580a201a6c2423732e2362379"}]');
CREATE TABLE id_mark (only INTEGER PRIMARY KEY CHECK (only = 1), highest INTEGER NOT NULL) STRICT;
INSERT INTO id_mark VALUES(1,233);
CREATE TABLE position (sitting INTEGER PRIMARY KEY, meeting INTEGER, item INTEGER, step TEXT NOT NULL) STRICT;
CREATE TABLE draft (
    sitting INTEGER NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (sitting, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE time_limit (timing TEXT PRIMARY KEY, minutes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lowered_rule (number INTEGER PRIMARY KEY) STRICT;
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    support_case INTEGER NOT NULL REFERENCES support_case DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    text TEXT NOT NULL,
    item INTEGER REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO milestone VALUES(226,99,'2026-01-22','第10回 重層的支援会議 新規プラン 修正のうえ了承',202);
CREATE TABLE settings_in_force (
    meeting INTEGER PRIMARY KEY REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    town TEXT NOT NULL,
    document_number TEXT NOT NULL,
    retention TEXT NOT NULL,
    seal_title TEXT NOT NULL,
    seal_boxes TEXT NOT NULL,
    expected TEXT NOT NULL,
    protection_contact TEXT NOT NULL,
    lowered TEXT NOT NULL
) STRICT;
INSERT INTO settings_in_force VALUES(199,'かささぎ市','7福地第　号','5年','決裁','課長 係長 担当','consultation outreach participation','児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課','');
CREATE TABLE agency_name (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    agency INTEGER NOT NULL REFERENCES agency DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    category TEXT NOT NULL,
    PRIMARY KEY (meeting, agency)
) STRICT, WITHOUT ROWID;
INSERT INTO agency_name VALUES(199,4,'福祉部 地域福祉課','市','municipality');
INSERT INTO agency_name VALUES(199,5,'かささぎ市社会福祉協議会','多機関','coordinator');
INSERT INTO agency_name VALUES(199,6,'東地域包括支援センター','包括','consultation');
INSERT INTO agency_name VALUES(199,7,'くらしサポートかささぎ','自立','consultation');
INSERT INTO agency_name VALUES(199,8,'アウトリーチ専門員','アウト','outreach');
INSERT INTO agency_name VALUES(199,9,'かささぎ市社協 参加支援担当','参加','participation');
INSERT INTO agency_name VALUES(199,10,'健康推進課','保健','health');
INSERT INTO agency_name VALUES(199,11,'基幹相談支援センターひなた','基幹','consultation');
INSERT INTO agency_name VALUES(199,12,'こども家庭センター','こども','consultation');
INSERT INTO agency_name VALUES(199,13,'民生委員 東地区','民生','community');
INSERT INTO agency_name VALUES(199,14,'かささぎ国際交流協会','国際','related');
INSERT INTO agency_name VALUES(199,15,'教育委員会 学校教育課','教委','education');
INSERT INTO agency_name VALUES(199,16,'みなみ居宅介護支援事業所','居宅','care');
INSERT INTO agency_name VALUES(199,17,'法テラスかささぎ','法テラス','related');
INSERT INTO agency_name VALUES(199,18,'かささぎ消防署 予防課','消防','related');
INSERT INTO agency_name VALUES(199,19,'環境課','環境','related');
CREATE TABLE stance (
    item INTEGER NOT NULL REFERENCES agenda_item DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (item, person)
) STRICT, WITHOUT ROWID;
INSERT INTO stance VALUES(202,28,'stepped_out','');
INSERT INTO stance VALUES(202,29,'stepped_out','');
INSERT INTO stance VALUES(202,31,'stepped_out','');
INSERT INTO stance VALUES(203,28,'stepped_out','');
INSERT INTO stance VALUES(203,30,'stepped_out','');
CREATE TABLE journal_proof (
    seq INTEGER PRIMARY KEY REFERENCES journal,
    text_salt TEXT,
    text_hash TEXT NOT NULL,
    link TEXT NOT NULL
) STRICT;
INSERT INTO journal_proof VALUES(1,'b056f05a828f279e9d4e0ac1578791f6','e7ddad4bfb98956abc3225f5040816e1a0c7613fc24f75d301c0c0b1f0654b64','5e2ad4192b476d239809bde180504c5c4ebae516b181332e44ca367637831a70');
INSERT INTO journal_proof VALUES(2,'5a270445d2035e6e6456e3c3c00d866a','1c250aef3b5ec59eabb193a9e7053f6598f880abf181efdca04e6ae85fcb1606','cd57567b0030592f0783999817a5ff969df3d990e9454aed7ce60e2fcfc932fd');
INSERT INTO journal_proof VALUES(3,'7361c1b2b4caaf488a3341638e6565e6','e041b8e23110737162b4562d238b286b01bad8025a1976ee3011eb9dd18435aa','813aef12359847a9edea7ce9d23c5981af156c3553aa4f1c84ef85736a582acc');
INSERT INTO journal_proof VALUES(4,'fd2f87b20cefd467d4ef37feff9069e2','cb02c150f37fcaedddafdfe0fcb0c0a8d09a2cd9edc3b466b31a5a520a4cb6d3','827eecb4cfa3e48e35e86fe6f33c4b1bac362db58c6b1ca8309891a81eae8e01');
INSERT INTO journal_proof VALUES(5,'0d4e1a7c2b94e7e862787c681d1c0087','6e3e4d2a40757a5f0ddb1f044d90e46e00a96869a2927236d70ccfa7b72b6a74','3f591cb57fe39f8c65f65edda592aa29b75ae4ee4e1b9edea42cdc1b98343487');
INSERT INTO journal_proof VALUES(6,'c6520e80db7b66f3456a405574073d39','fb9683e7c437f8212401953f10bebe48e20e957caaac484a615f84bfcb7a170b','550ae39b58f60669860b95d15e00da183005c43c953bac7696e6945ce411b5c1');
INSERT INTO journal_proof VALUES(7,'017c56dffc1c6f4e0e605f31be320398','cfd95536598ef86511e7b84b02e5f06d5c404f53076f17d6e86532cb06706f09','dcfb2d4ae44f3fcd79c4479c13e2bb4ba56a497a498373d77ad5f47dc96982ac');
INSERT INTO journal_proof VALUES(8,'c3916712eed3cf8c3667fb5f586d423d','3917df8fe74f81f6fcfb3fefc1b2978152ff56960a0faa860dfcd3809f3d8727','7f3978b7714376b1fa4825a4d070c7900119586c2ce03c79d48f4a78486505e0');
INSERT INTO journal_proof VALUES(9,'76ea33bae627b22cdd0a113e21808dc7','a6a50df2d8ff36bf2d36f2ac628491fb5b9ab08c435be08756267d4584c7fcd1','c949c125304552e2e250d1324acf36c78c12e0de8c13664ad73e4bf70ba948d4');
INSERT INTO journal_proof VALUES(10,'49546344d63b18f8ce1bcc7a6c399f06','0bc02e79b19ff7486a752f0133109f387eb213a05ac4e111d6404e5fcb853c73','07e6107a9d743316480c477bca7ee4248256f56726f6423b38afda948d6bf6cd');
INSERT INTO journal_proof VALUES(11,'64b6107d3a54554c1405e25dc3c7c079','b4080c545217414d50900e9fcf4f92a76360217afa63d167fe3b516bb5e25d33','4cf28c0d39494cc7a03447dc9e172aa568b38fef0e57763eea7c9d32f5d9f23e');
INSERT INTO journal_proof VALUES(12,'dbc3093c9b292d1d7864105a4347d7e0','dbf01760fd774a3db86e01c71e2ff0db53d0fbbe5ba367952d4b7d03e26dcfaf','56d8094556d12152b89876c56f42a48eb9af907c588816ad91179dd153fd1a8f');
INSERT INTO journal_proof VALUES(13,'d0483e5cf1bdf77eb951fbc3d8426e71','248b1e4a40600a411a20d6d61ec65f7ad61e0e4a5f68243d04d63a9ff1a59c8d','84f96302226aa2fdec54db730e2bbfb12268b3d6de05e5f1813b30c80c6dedfb');
INSERT INTO journal_proof VALUES(14,'45718b53e94732e9ac8b0071bb564fcd','25e82091d398581ef432549da801b4fc8488fa1d7469630ae3f9e7a36c34a5d6','dd82df8059e98fb1380c8008820e788ed27d7a3cc2e0e16c4f04f20d4e80af90');
INSERT INTO journal_proof VALUES(15,'e6edda7b98c6727330f53f80b62e9488','ddddbb3afcee7f20c4869fae9b6527da7ba83883b5272fac0544040bf1bdbf51','f2c36bdc9470dfbdc784e9ab6933760009088754f0cee4a0020107d7090bcd98');
INSERT INTO journal_proof VALUES(16,'2442cab399bbb15932b7a2cacc47934c','c68aa324e6f0fd3e2fcb6b72f47d572d3507c3d7f4e23aa31a0afe179e51b0b1','d894bba84bd0d449507a33c9714b84afab948f87ffc8b9635c5656f58196e195');
INSERT INTO journal_proof VALUES(17,'7cbf5a5ccf6385fccd5b441b73921244','7b52cf63de704520457b04b8c95651eef9f5b294d257c9263d6bea39113a868d','a5d5a821d14effe8c44c2c5f2217cdd1d76107f6002b82afc45b3aec632b67d3');
INSERT INTO journal_proof VALUES(18,'b82b00e4bf9334f9330f2ec1fab65040','95227bf3ac21ccc6639f0d8ee51eb048327adbd6b778c4609ba3578ae524ffcb','c61f42ec088632a4b47b92f24a9302b56dd8e06b499e86365760e93e94bf1c02');
INSERT INTO journal_proof VALUES(19,'5ccf4f96a8f5475022e22faf3d9f0a17','d6ad5200bc9aa94df5d5d1bb58a8a8da1d2e62f69127eaf3193270bba7d0feec','c85a2d321a1ca8b7137e5e63e55c6b3ead6b5b1c7bfde27f8d568181dc20d006');
INSERT INTO journal_proof VALUES(20,'26617438ce782bddfdcf8c0572cec9d4','958f1380aaa94896cb359ed7ccc2b13154bcfae7f38892a8af10696101fdb772','29d9226089e1e7046e970173c471b481010c4bd7d9a6d7647d65f337db886d4d');
INSERT INTO journal_proof VALUES(21,'6d8c799db5c7faf40fc03105f8434ce9','8a1b9c19f2ede52f33a52e8210bbe3bd1fe9696ba04dfd567674f7b7d40efa7c','af10639be843825f2c740e2609cf4cd73c7506e43284a006be55ff0e4686f7fb');
INSERT INTO journal_proof VALUES(22,'9952e7151944423929573dc1ce346ed7','9fa0a9d03ebd5e0467ad52573f1dafd79ac47213e8c7c939e424174048dcb370','db2a8874b25ec8b90f7583553336e827fea3baf22bd529db88fda90882915e9c');
INSERT INTO journal_proof VALUES(23,'3bb2cb77c9bcfee8abad36819601fee4','73e28192be08257fbb58936aa98a67a9c40cc7127a5bcabeea28980280d64eba','f762a05de2fd7995fda643c9321b17fa3203513fafb7bb3a6291f82a3b53e9a7');
INSERT INTO journal_proof VALUES(24,'77f599029cd8a31c00ec0713ee10d9af','0b4a9a6a65bccd030b1740735174b64699069adaf16ec0ea72afb977f5a1acdd','089f04dbec77761b6b3b5a16b86ed675923f49e63a8ec1a2cc19853c97cd706f');
INSERT INTO journal_proof VALUES(25,'5262371cc04825a93c7a11e0e85d8e3b','6dabb47d8f6dbacd7f31b70843562bb2a073a5d0d54a2eb20fa6e9fc791958dd','53f10afd8ec87b4ce40a6458a70e8b1babac9737429559b3a3202765639b2b07');
INSERT INTO journal_proof VALUES(26,'00ef92412d0fb3ddf14912c01eeed57f','b0c9fde9a57462b9db6acb0e8149d8c31b2d3558e321e8155b2a660a96446db7','35c2ed792626512875a8dd8459192a230b9b07ce80add3446e649486660d414d');
INSERT INTO journal_proof VALUES(27,'9a765ff14edbf214eee901cf9b4b7532','99fa587cf9dd72bf8258e43c09a9c4bc78f6262b4a9f8321e5f905fa17af02cc','24c7c10daa07411222178b4fe48aedb5420cec2c2289694c1bc30733d1c3aef2');
INSERT INTO journal_proof VALUES(28,'ddf3810a1bfb4bf1701cf35af64c7c29','521226c5ec271b6eba0de6d91b6af91cb6928a48df4cf9108734ed16b2b9433c','114118f714543299306ae299cd169da7c1c419375b6729b3c6cbcbd61f3119a7');
INSERT INTO journal_proof VALUES(29,'eb56aeaa9e177352f1280b4d0d7ec222','166d8fa0acfcc3c49538331103921625815c9c5d509ff558894d98c3683cd182','4cda1784711ef85071990db245fa68088f0b804ec3463fb3d933073682acf292');
INSERT INTO journal_proof VALUES(30,'25bcbb21ec06c54b728274e3db611068','eca4d50ef0167924a233a4ea0d433d6ab9c3e0f4635dcd4e582f5e04cf0d4b0e','2f626038c42bc7894bc47729da08f705fceba3ffa181f2dfd7a2d0f0dbf6d508');
INSERT INTO journal_proof VALUES(31,'a6528eebedb3aa090e356cbaa0b63b0d','4b19b878422a0dffd1b400b253bc6bf55fc430c099cfbd0065393aa2fdb7f291','143ee90893bfa8382edfedf5ba015ace58df5cd2c8dd1471b25c1a194957f5d0');
INSERT INTO journal_proof VALUES(32,'90401afdba6e02916a0dc7b6b510183a','5f0a03a68e20846e4dc410d513fb2367fbaed5ceea5adf87e4f2e204af32a8e2','ec93670982ca9c973b02630d5e68dc16829e94a8f83cc6a4014a09284010ab5e');
INSERT INTO journal_proof VALUES(33,'9ad144429d8109ccfe46f7e58fb09230','16666485260ccbdb9f064be427086432a263faf896ba873fa3772bd172bfefb0','75a87b7e14487f0276b6a23efb9398ef3f3eb710cf7d073e4ebeea0987900162');
INSERT INTO journal_proof VALUES(34,'3a3e22fdc37d0e3ed7c8622cb88979a6','33add8a826ce01ba111684df39da3753bce4e0e83ac1a2a8ebfee1d8855e0d15','e4b2bdd3a4aab86e2a3e35a2604f5910583d2b93f176a426c854a4a2b0dc37c1');
INSERT INTO journal_proof VALUES(35,'49b0743b2474fc577153abb4ec5cfe0b','d847dcb0525b72d814e42d5b1c77b8621d133391bd4b0062b8af92ca7e4a7c59','0d6f3d17240c9ded959620ad769ec39c2f6f8c5f0552e903d0b8dd8f9d9452e9');
INSERT INTO journal_proof VALUES(36,'b887db2684a72f619b8194f7079381f4','a7e4f0feb3411a92082959565466a389e689d7b60f643fa6e794c498b81cc766','eded74b1622ab2352c6ce9cf14e3234d8e681a909ed24c5bba697baf538c7b97');
INSERT INTO journal_proof VALUES(37,'6399fffaeab61866a4bfd71d9feca6c9','a75b1b3da8dd0a0cf25b409bb4019e0ba67ce1a7cce1941a9648adc3768d83d7','e9e389ef8ba51033536d5ad1bde0501d4c861570203e7e240d858c0039f92a6f');
INSERT INTO journal_proof VALUES(38,'3550e7dacead30a160b7bd637db6481f','e17efaddff24ae3b3a1ffa5c1d776caf2943ebc34322b73b944c05414a33af90','07372249f465b184245630bac5d0e955c88234e119d859fb44c35d9106222ae0');
INSERT INTO journal_proof VALUES(39,'0caf75f1eb9f0d5e9abcf63726d17ecc','064a3feab54465787496a3f7d13832f07a11475bc113eb47a7c4f62711eddb80','0206eb1d9ebdd26076c1ce59a88728036346a94de54412f5903a37078f83e8f3');
INSERT INTO journal_proof VALUES(40,'92f67a5fe0868ca730dda8ec583d8abc','c82320b3dd4a63a31170d6bc4af033f0bcbabef3f29f1142b7838b440e463e68','032b1b8224775393fa3b4ea45267e0a02dea61c86fbed9a4c383de9e7dde64a7');
INSERT INTO journal_proof VALUES(41,'22f37b74e5d5a8652cfdeba83143b010','0218210601a6afc0df26bb69fb6fb9763a7f9247af1af473198d87195f44934a','957d5498adff62e8fc84710bce0d296cdb1d28821cf93ddd9f5814ed225b87c6');
INSERT INTO journal_proof VALUES(42,'0cdbd08acdf1b1c457202ca3ee05bc39','0b4b52f153e7797e2337ede5deccd3065bf080b2803167fc5ffd76d08d5b2570','e582665e9798e2e8c4db879f0ff92d10b95ac0419e4179e815c346578feea5b3');
INSERT INTO journal_proof VALUES(43,'b99a07dec0dba629dcb5217160a350d9','36f4c5948e698f7b4cc313cc7c09dba60dbf430654027e99a9bdca4fbac69e6a','a8bd356d6f8ce3af9de8ddcc1c4a9a88c40e2a62d2214f9ba185bac2257946e8');
INSERT INTO journal_proof VALUES(44,'4ec409762b498d16524f2cced5e92213','fb9f65fc532e1456f031a548e72a2d65683ca353d8085e561726bf748e8fcfea','6c1abd631ae13acb3efe0f38394c8359485e6212010bf5c3c827db57573dcbf4');
INSERT INTO journal_proof VALUES(45,'f5a3affc8c76f5bd24665ec5cb9bd624','0154cfb8557e98271cfa481cdfbe68a6e691945f3c9f9ebd7dd888f6f7713634','2456aebc0ef4c0cb87a2b31d02fb1b8d2a6b39514d600a34dd6c2d61911ea8b8');
INSERT INTO journal_proof VALUES(46,'c7419c917fb1d8fb6553eba468db9304','3b3b87765c5fc53dcc73a2af05de1e085540aaf452f9460c424db283ced1cb34','cdd2d1ccf346e0df9ce2919a26cf10667814a8b47aa46347de5cdaf1379221c5');
INSERT INTO journal_proof VALUES(47,'8d7f1f03841e6e90d944e7af92145d3e','38b7ece2f30edbfa09d7e22dc0eff5008520ebe5f9c78ae312cb56c8da45e4df','bd31be7a157bd801458a6da04a745d07437e5750c4ea206e3f5e9ad1586e9a3e');
INSERT INTO journal_proof VALUES(48,'c0f99c489d57e975073a6c433c9ee966','bd89ae66d9917d2d32d0dda6151617c83f71eef2114eaec4150331d03cf1af90','ee6315b66ae29c4450e8c2bff7223d1395880a6ccf6fea68d5bb82483187d3d3');
INSERT INTO journal_proof VALUES(49,'fa04ae866a017eb3dd774fd431526e29','da3b46ad41a43f785b859c80fcbff8c8373bece716290459520e6c23a814a878','43e35009cf3b1a67521136e05bc03122702c2800953eafd3820b8c9a43ee19c9');
INSERT INTO journal_proof VALUES(50,'4ed8651a06ffafbfe7c919cb81989cc1','fa9258c4705aec6a5a8639b91f04b3a0ca35d84590345d677b780f5b799ab296','5b1779fea5c9a54c27888a30e6f4260a4446eeb3e90e7352f71ff40e2c1e719f');
INSERT INTO journal_proof VALUES(51,'1671c1b989d772231586d11923fe5ebe','511ddaf7da0e1a8683f61ddca1753ac8f5765b7bb9f6e1d7571f4652b7a08f96','34fc2d4ed7e60beef53b89c549abf9d73b07d8b3bfbc538596bde6120523e977');
INSERT INTO journal_proof VALUES(52,'f09dc3067c01ad4239ec0a8606dde2b4','620f5f2feff92b54d1db8d8484e5a4f7ae2fe0e09d0f2baf2ac9b2cc9aa5ce2c','46239d9a186853a438047181353b1bd4ffd962ec78fcc96ddc977dba7b5fd1b0');
INSERT INTO journal_proof VALUES(53,'084498b073554d26af20fff4f7256e7e','879a675f288847c9b5961a8ebeb184cd021e1cd6e6124c9e2ae0a24c513bef42','c4b8c7bdc138895bc10bf923caff022206c202275335369ceb9e4b78999ddd31');
INSERT INTO journal_proof VALUES(54,'a05d5de2b06a51dcdd31d57a20888ba3','df5c47215541c28dae8303124234b9fea501611d2780c5b4faa4f3dbecca895e','23b832382045f2d99143f5737586e3cfd014a264c440b4f255f894d3ae83f5b9');
INSERT INTO journal_proof VALUES(55,'50192c566548dfbc2e3aa6180c461864','c812f8352ee43cff2e1800ae5ada9be8f29caec87124864fcbf4b768208a1b75','8ab2e592c778b132323923dde56b6f9250c85d96ed654cbbd71e0ae7c06fbe68');
INSERT INTO journal_proof VALUES(56,'645195740ea01246a7a9e1b472abbf1f','8050cf0466916fa5cfe24e87948b4faf1b679a548a4f287f9efd6d5fc17fe10d','941d54449b473352168b7d357d2f1f44941182b5de0879f13ca741fcf606d1dc');
INSERT INTO journal_proof VALUES(57,'e01f2ccfae25490e5b2a77286a934428','3f1ef850f2992dab95db870277c9094b10fb0578165ad29921346bf78d8f4ab4','d3c55c3839768ee99ebe0e2ea74c0ddce64094f521ee0e0d5fef19c7caa2df9a');
INSERT INTO journal_proof VALUES(58,'15e97d5465b2181d41075cb06c937e7e','aabf13ba2ea28cf4e77621df0df1f61a978963eca0c6986766692f2bd0dd2104','a03572e02c47d2696f78b7ad5d2cc911680030431670bd78e3173f38dfcca691');
INSERT INTO journal_proof VALUES(59,'505ddf367ad891fbb5385ae603e4282c','6b025a01dd4c956bd87cc8349a02cab08255da45d2fd05c75bccec601959dc26','c9b1b9725cdefa46746e9a01991ce16df42515f2c7ba0e5a85853511401b20d8');
INSERT INTO journal_proof VALUES(60,'a33dd0f4abfded9b4079be63f17ca402','bd4ab51e4ff393b472a5cd7215a9b94df1f4efcdf7c946fa3208a0b3fdb614fc','01936b220e79affb147830ccb376c01b8f089c86b8cae95c301e4459249c53a7');
INSERT INTO journal_proof VALUES(61,'7a178e1eec05b4a86f43784040cd7b7c','a825b9de61117eef2eafedfd703c4efd69b2e0b0dca014bcbbd91d4fe22324cd','74abed9a7b6405a0f753177584da5917e3da5353a9bfad4e6410933fdd7bada9');
CREATE TABLE journal_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    link TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES(1,61,'74abed9a7b6405a0f753177584da5917e3da5353a9bfad4e6410933fdd7bada9');
CREATE TABLE destroyed_line (
    seq INTEGER NOT NULL REFERENCES journal,
    "by" INTEGER NOT NULL REFERENCES journal,
    PRIMARY KEY (seq, "by")
) STRICT, WITHOUT ROWID;
CREATE TABLE minutes_version (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    because TEXT NOT NULL,
    final_at TEXT,
    final_by TEXT NOT NULL,
    markdown_sha256 TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE minutes_reply (
    meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    asked_at TEXT NOT NULL,
    answered_on TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (meeting, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE filed_minutes (
    meeting INTEGER NOT NULL,
    number INTEGER NOT NULL,
    markdown TEXT NOT NULL,
    fields TEXT NOT NULL,
    pdf BLOB NOT NULL,
    PRIMARY KEY (meeting, number),
    FOREIGN KEY (meeting, number) REFERENCES minutes_version DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE private_note (
    item INTEGER PRIMARY KEY REFERENCES agenda_item ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE pin (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    hash TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    waits INTEGER NOT NULL CHECK (waits IN (0, 1))
) STRICT;
CREATE INDEX member_of_case ON member (support_case);
CREATE INDEX consent_of_member ON consent (member);
CREATE INDEX plan_of_case ON support_plan (support_case);
CREATE INDEX goal_of_plan ON goal (plan);
CREATE INDEX point_of_plan ON plan_point (plan);
CREATE INDEX support_item_of_plan ON support_item (plan);
CREATE INDEX attempt_of_case ON contact_attempt (support_case);
CREATE INDEX information_of_case ON information (support_case);
CREATE INDEX meeting_of_sitting ON meeting (sitting);
CREATE INDEX agenda_of_meeting ON agenda_item (meeting);
CREATE INDEX agenda_of_case ON agenda_item (support_case);
CREATE INDEX note_of_item ON note (item);
CREATE INDEX action_of_sitting ON action_item (sitting);
CREATE INDEX gap_of_meeting ON resource_gap (meeting);
CREATE INDEX warning_of_meeting ON warning_passed (meeting);
CREATE INDEX case_that_waits ON support_case (waits_for) WHERE waits_for IS NOT NULL;
CREATE INDEX action_still_open ON action_item (state) WHERE state <> 'done';
CREATE INDEX journal_of_sitting ON journal (sitting);
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_not_removed BEFORE DELETE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_have_their_line BEFORE INSERT ON journal_changes
WHEN NEW.seq <> (SELECT max(seq) FROM journal) OR EXISTS (SELECT 1 FROM journal_changes WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER id_mark_only_rises BEFORE UPDATE ON id_mark WHEN NEW.highest < OLD.highest
BEGIN SELECT RAISE(ABORT, 'ids are not given twice'); END;
CREATE INDEX milestone_of_case ON milestone (support_case);
CREATE TRIGGER journal_is_not_changed
BEFORE UPDATE OF seq, version, at, actor, command, sitting, meeting, item, undoes ON journal
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_texts_are_only_destroyed BEFORE UPDATE OF text ON journal
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq) AND
    NOT (NEW.text = '' AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_only_destroyed BEFORE UPDATE ON journal_changes
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq) AND
    NOT (NEW.seq = OLD.seq AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_are_only_destroyed BEFORE UPDATE ON journal_proof
WHEN NOT (NEW.seq = OLD.seq AND NEW.text_hash = OLD.text_hash AND NEW.link = OLD.link AND
    NEW.text_salt IS NULL AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_are_not_removed BEFORE DELETE ON journal_proof
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_follow_the_chain BEFORE INSERT ON journal_proof
WHEN NEW.seq <> (SELECT seq + 1 FROM journal_head)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER head_goes_line_by_line BEFORE UPDATE ON journal_head WHEN NEW.seq <> OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER head_is_not_removed BEFORE DELETE ON journal_head
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destruction_is_recorded BEFORE INSERT ON destroyed_line
WHEN NEW.seq >= NEW."by" OR NEW."by" <> (SELECT max(seq) FROM journal) OR
    EXISTS (SELECT 1 FROM journal_proof WHERE seq = NEW."by")
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destroyed_lines_are_not_changed BEFORE UPDATE ON destroyed_line
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destroyed_lines_are_not_removed BEFORE DELETE ON destroyed_line
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER minutes_version_stands BEFORE UPDATE ON minutes_version WHEN old.final_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER minutes_version_stays BEFORE DELETE ON minutes_version WHEN old.final_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER minutes_version_is_new BEFORE INSERT ON minutes_version
WHEN EXISTS (SELECT 1 FROM minutes_version WHERE meeting = new.meeting AND number = new.number)
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER filed_minutes_stay BEFORE DELETE ON filed_minutes
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER filed_minutes_are_new BEFORE INSERT ON filed_minutes
WHEN EXISTS (SELECT 1 FROM filed_minutes WHERE meeting = new.meeting AND number = new.number)
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER filed_minutes_are_only_destroyed BEFORE UPDATE ON filed_minutes
WHEN NOT (NEW.meeting = OLD.meeting AND NEW.number = OLD.number AND NEW.markdown = '' AND NEW.fields = '' AND
    length(NEW.pdf) = 0 AND EXISTS (SELECT 1 FROM destroyed_line))
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
COMMIT;
PRAGMA application_id = 1263750725;
PRAGMA user_version = 9;
