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
INSERT INTO journal VALUES(1,2,'2026-01-22T13:00:00','','import','ファイルから読んだ',NULL,NULL,NULL,NULL);
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
INSERT INTO journal_changes VALUES(1,'[{"table":"town","before":null,"after":{"id":1,"name":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","multi_layered_basis":"重層的支援体制整備事業 実施要綱","multi_layered_secrecy":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","statutory_basis":"社会福祉法第106条の6","statutory_secrecy":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","multi_layered_convener":"","statutory_convener":"","case_review_basis":"","resource_review_basis":"","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","checkers":"司会","idle_minutes":10},"salt":"09fed571adcf66d806f99ef019f0462d"},{"table":"agency","before":null,"after":{"id":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"f86ee07620455d4cd797c4eae8d4b978"},{"table":"agency","before":null,"after":{"id":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"55276f942d11e43f1b0e273645631d6c"},{"table":"agency","before":null,"after":{"id":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"47aa756b04eb69ee053cbcbfdca59b01"},{"table":"agency","before":null,"after":{"id":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"73001b6a8028f855aeac5bc53e692821"},{"table":"agency","before":null,"after":{"id":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"744b5d709d163f97ad1aef3c1aa9845d"},{"table":"agency","before":null,"after":{"id":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"9a85406c5a95c3bef5b8d8cefa711950"},{"table":"agency","before":null,"after":{"id":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"4226c44153f74e93e3306f2c3df19292"},{"table":"agency","before":null,"after":{"id":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"78c139986d18359dd1da7d2d32e49142"},{"table":"agency","before":null,"after":{"id":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"ec084c9149e51cefa04a4ed55fbc0698"},{"table":"agency","before":null,"after":{"id":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"e7bfcfa27d7fd4e3d13ce5151bc7dda3"},{"table":"agency","before":null,"after":{"id":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"94c57aef72729d975a043209f7861291"},{"table":"agency","before":null,"after":{"id":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"dbdac21c2bd4115ee2f414d60dffbf75"},{"table":"agency","before":null,"after":{"id":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"68c9e55e02a6da494df3df239509e613"},{"table":"agency","before":null,"after":{"id":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"0da5d6f143dcd12741f4ead29afa6137"},{"table":"agency","before":null,"after":{"id":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"abb9156a7a403912c4223de08b36632f"},{"table":"agency","before":null,"after":{"id":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"8d6f084174c3ce23347fc531af7c9469"},{"table":"person","before":null,"after":{"id":20,"agency":4,"post":"課長","name":"森野","may_decide":1},"salt":"054dcd8b44d0585a0cdfd93cd42fdccb"},{"table":"person","before":null,"after":{"id":21,"agency":4,"post":"主査","name":"青葉","may_decide":0},"salt":"80cf11e080267d3858f7858f7b5103f9"},{"table":"person","before":null,"after":{"id":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","may_decide":0},"salt":"a0b90bdc861f7fa1ecf05ff8a3abc033"},{"table":"person","before":null,"after":{"id":23,"agency":6,"post":"主任","name":"岸","may_decide":0},"salt":"00dd60bdf30a52c9fd02c697233e2a2d"},{"table":"person","before":null,"after":{"id":24,"agency":7,"post":"相談支援員","name":"浜","may_decide":0},"salt":"c9adefce1462feb2cbb76f60078eafa9"},{"table":"person","before":null,"after":{"id":25,"agency":8,"post":"専門員","name":"沢","may_decide":0},"salt":"62912a667f9ab5571b7a391abc7aae50"},{"table":"person","before":null,"after":{"id":26,"agency":9,"post":"主事","name":"原","may_decide":0},"salt":"110a4837e3b2eee841d7ef02ed01bee0"},{"table":"person","before":null,"after":{"id":27,"agency":10,"post":"保健師","name":"若草","may_decide":0},"salt":"6ba7bb1d1d047f25b4c6dabb0f4d4921"},{"table":"person","before":null,"after":{"id":28,"agency":11,"post":"相談員","name":"早瀬","may_decide":0},"salt":"34ac63ee50c8cd272b29679589aace9f"},{"table":"person","before":null,"after":{"id":29,"agency":12,"post":"係長","name":"小雪","may_decide":0},"salt":"5d3ba0962ba8dffca665d5ff52559608"},{"table":"person","before":null,"after":{"id":30,"agency":13,"post":"民生委員","name":"例山","may_decide":0},"salt":"5ae832a443b54c93174b3994728d15c1"},{"table":"person","before":null,"after":{"id":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","may_decide":0},"salt":"dca8fd8b2341ab3b192b02b65af3fcd9"},{"table":"person","before":null,"after":{"id":32,"agency":15,"post":"指導主事","name":"仮谷","may_decide":0},"salt":"c432c87d5d4aae05cfb55c6b8a842fc7"},{"table":"person","before":null,"after":{"id":33,"agency":16,"post":"介護支援専門員","name":"見沢","may_decide":0},"salt":"3f8264de3e5793fad90cd90e2afa0fba"},{"table":"person","before":null,"after":{"id":34,"agency":17,"post":"職員","name":"例沢","may_decide":0},"salt":"f30219b5677b69b0cb0caa0facadd500"},{"table":"person","before":null,"after":{"id":35,"agency":18,"post":"予防係長","name":"試野","may_decide":0},"salt":"5ea70000b803bb5d17a7163fcf620fd4"},{"table":"person","before":null,"after":{"id":36,"agency":19,"post":"主任","name":"例木","may_decide":0},"salt":"240d64c9227c5da3380e5320089a256b"},{"table":"support_case","before":null,"after":{"id":37,"number":"R6-031","calling_name":"Cさん","household":"20代の本人・60代の父","route":"with_consent","state":"supported","received_on":"2024-09-12","referrer":10,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"b0b83c95db6e7549f1e8b5f9d49bfaff"},{"table":"support_case","before":null,"after":{"id":60,"number":"R7-003","calling_name":"Eさん","household":"70代 単身","route":"with_consent","state":"supported","received_on":"2025-05-26","referrer":6,"lead":null,"protected_address":0,"last_contact_on":"2025-10-06","purpose":"","summary":"退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。","safety":"1月10日 家主が明かりを確認。1月13日 住民票の異動なし。","reopen_when":"本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"bb38f224aaeed59242edc7d0ca8baaa1"},{"table":"support_case","before":null,"after":{"id":78,"number":"R7-008","calling_name":"D世帯","household":"40代の本人・70代の父・3歳の子","route":"with_consent","state":"supported","received_on":"2025-05-08","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。","safety":"","reopen_when":"父の入院、本人の体調の悪化","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"1618b560810543451f0400af4027f55c"},{"table":"support_case","before":null,"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"6467c50f45cd92bb76c7523f0dfbb328"},{"table":"support_case","before":null,"after":{"id":118,"number":"R7-017","calling_name":"B世帯","household":"30代の母・小学生の子2人","route":"with_consent","state":"intake","received_on":"2025-12-15","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"2eee176dbb71dc90f3e6ce52c2b8e2e3"},{"table":"support_case","before":null,"after":{"id":138,"number":"支援-R7-04","calling_name":"60代の方","household":"60代 単身","route":"statutory","state":"intake","received_on":"2025-12-08","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"火災と健康の危険を下げ、会える人を一人つくる","summary":"家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"1d0f1c186af6fc53afedaea873621462"},{"table":"support_case","before":null,"after":{"id":150,"number":"R7-015","calling_name":"F世帯","household":"10代の本人・40代の母・小学生の弟","route":"with_consent","state":"intake","received_on":"2025-12-04","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"プランができた（12月18日 同意）。参加支援のプランが要る","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"0c5e9e912e899264459aa634912e0b5a"},{"table":"support_case","before":null,"after":{"id":165,"number":"R7-019","calling_name":"Gさん","household":"40代 単身","route":"with_consent","state":"intake","received_on":"2025-12-24","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"参加支援を1月9日に早く始めており、支援決定が要る","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"8f6416fa3c361cf7e466a397b1ba6a6c"},{"table":"support_case","before":null,"after":{"id":176,"number":"R7-010","calling_name":"I世帯","household":"30代の母・幼い子2人","route":"with_consent","state":"supported","received_on":"2025-06-16","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"家計と住まいが整い、子育ての相談が残っている。","safety":"","reopen_when":"","waits_for":"closure","waits_because":"つなぎもどし（紹介元のこども家庭センターへ）","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"6fe80d549836a495698fd0a689ec1504"},{"table":"support_case","before":null,"after":{"id":187,"number":"支援-R7-06","calling_name":"70代の方","household":"70代 単身","route":"statutory","state":"intake","received_on":"2026-01-05","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"動物と本人の健康の危険を下げ、話せる人をつくる","summary":"家の中で多くの猫を飼い、近隣から臭いの苦情がある。","safety":"","reopen_when":"","waits_for":"sharing","waits_because":"同意なし（働きかけ中）","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"48a88c3e5931c1ed7de3819f9f2cf8e9"},{"table":"support_case","before":null,"after":{"id":190,"number":"R7-005","calling_name":"Hさん","household":"50代 単身","route":"with_consent","state":"supported","received_on":"2025-06-02","referrer":11,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"仕事を離れたあと、相談と通所を続けている。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-01-15","origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"5e3371ec5b2a2033515c1e287ee2682b"},{"table":"member","before":null,"after":{"id":38,"support_case":37,"seq":1,"name":"雛形 翔","kana":"ひながた しょう","relation":"本人","age":29},"salt":"e8a9d55bfd48b0933c8e516c4316abb5"},{"table":"member","before":null,"after":{"id":40,"support_case":37,"seq":2,"name":"雛形 健","kana":"ひながた けん","relation":"父","age":60},"salt":"7fae7d8f81990892dc13ac559ab372a8"},{"table":"member","before":null,"after":{"id":61,"support_case":60,"seq":1,"name":"写野 功","kana":"うつしの いさお","relation":"本人","age":73},"salt":"07efcdb8fa36cb1aa2a71734a3766ea7"},{"table":"member","before":null,"after":{"id":79,"support_case":78,"seq":1,"name":"仮山 恵","kana":"かりやま めぐみ","relation":"本人","age":44},"salt":"e3528ca6e097747a4cb1128e042fabb4"},{"table":"member","before":null,"after":{"id":81,"support_case":78,"seq":2,"name":"仮山 実","kana":"かりやま みのる","relation":"父","age":78},"salt":"6befe4aa51f7d09f0c1bf0ee863aa6a2"},{"table":"member","before":null,"after":{"id":83,"support_case":78,"seq":3,"name":"仮山 みお","kana":"かりやま みお","relation":"子","age":3},"salt":"84ad0e6a7f8d626dd1a7b52e40cdedc0"},{"table":"member","before":null,"after":{"id":100,"support_case":99,"seq":1,"name":"見本 松子","kana":"みほん まつこ","relation":"母","age":82},"salt":"abb5a3273f9f7690711996ed77e95640"},{"table":"member","before":null,"after":{"id":102,"support_case":99,"seq":2,"name":"見本 竹夫","kana":"みほん たけお","relation":"長男","age":54},"salt":"34edb3dbcb623ba12d34979a0a5cae91"},{"table":"member","before":null,"after":{"id":119,"support_case":118,"seq":1,"name":"試川 マリア","kana":"しかわ まりあ","relation":"母","age":36},"salt":"029f3252c00037dafe9ea57ff3b92c4a"},{"table":"member","before":null,"after":{"id":121,"support_case":118,"seq":2,"name":"試川 リサ","kana":"しかわ りさ","relation":"長女","age":9},"salt":"c75251d73ea521f4310d44d25d7598c1"},{"table":"member","before":null,"after":{"id":123,"support_case":118,"seq":3,"name":"試川 ルイ","kana":"しかわ るい","relation":"長男","age":7},"salt":"534f95a171226fc23a8b3d87ea14d144"},{"table":"member","before":null,"after":{"id":139,"support_case":138,"seq":1,"name":"架空 鉄男","kana":"かくう てつお","relation":"本人","age":67},"salt":"2814a207389242caeb36409c9643990b"},{"table":"member","before":null,"after":{"id":151,"support_case":150,"seq":1,"name":"例田 すみれ","kana":"れいだ すみれ","relation":"本人","age":15},"salt":"14c0ef0bc8538abe8c22484bb252775c"},{"table":"member","before":null,"after":{"id":153,"support_case":150,"seq":2,"name":"例田 梅","kana":"れいだ うめ","relation":"母","age":41},"salt":"6ddaff85ef91917f549e358f0c9fd733"},{"table":"member","before":null,"after":{"id":155,"support_case":150,"seq":3,"name":"例田 そら","kana":"れいだ そら","relation":"弟","age":6},"salt":"e5191855dcc9fab76f1d3e388a34a408"},{"table":"member","before":null,"after":{"id":166,"support_case":165,"seq":1,"name":"控井 仁","kana":"ひかえい じん","relation":"本人","age":47},"salt":"cb543055a976ddebee623730188562fe"},{"table":"member","before":null,"after":{"id":177,"support_case":176,"seq":1,"name":"下書 桜","kana":"したがき さくら","relation":"母","age":33},"salt":"dff346f2dce6feb62240b9471f411867"},{"table":"member","before":null,"after":{"id":179,"support_case":176,"seq":2,"name":"下書 はな","kana":"したがき はな","relation":"長女","age":5},"salt":"f04f87e6674980c266dd8f68fd90a4da"},{"table":"member","before":null,"after":{"id":181,"support_case":176,"seq":3,"name":"下書 りく","kana":"したがき りく","relation":"長男","age":2},"salt":"6179f9208884e5b093b3a61c861fa351"},{"table":"member","before":null,"after":{"id":188,"support_case":187,"seq":1,"name":"点前 菊","kana":"てんまえ きく","relation":"本人","age":71},"salt":"f04f03e5f95d7649f1d891872d740863"},{"table":"member","before":null,"after":{"id":191,"support_case":190,"seq":1,"name":"見出 進","kana":"みだし すすむ","relation":"本人","age":52},"salt":"7cf9e90918ef28b46a4631a63fe25b48"},{"table":"consent","before":null,"after":{"id":39,"member":38,"status":"given","given_on":"2024-10-03","method":"口頭（後日に申込票）","scope":"役割をもつ機関まで","excluded":""},"salt":"914492555a2c56ac6978763c840921e7"},{"table":"consent","before":null,"after":{"id":41,"member":40,"status":"given","given_on":"2024-10-03","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"a7e2930abe6a6826ed0341366cf2450a"},{"table":"consent","before":null,"after":{"id":62,"member":61,"status":"given","given_on":"2025-06-02","method":"申込票","scope":"役割をもつ機関と、かかりつけの病院まで","excluded":""},"salt":"00c750fb92f9280ca6461a72e26b4366"},{"table":"consent","before":null,"after":{"id":80,"member":79,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"262ad573bd16864dc06f3bc7f0e07fc7"},{"table":"consent","before":null,"after":{"id":82,"member":81,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"331d47985b229c14a7e499df4375d347"},{"table":"consent","before":null,"after":{"id":84,"member":83,"status":"given","given_on":"2025-05-15","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"ad5459e38f9ace90c6931c863cb84cd6"},{"table":"consent","before":null,"after":{"id":101,"member":100,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"3465b6653a3a644a9a70ab188e14db6b"},{"table":"consent","before":null,"after":{"id":103,"member":102,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"da6e07183b3c2fc18569a0ba5923f7de"},{"table":"consent","before":null,"after":{"id":120,"member":119,"status":"given","given_on":"2025-12-22","method":"申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"fb30927b585da0a49632967061f68665"},{"table":"consent","before":null,"after":{"id":122,"member":121,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"9e7a1534812c1fc5ee518f8e80ebb3d0"},{"table":"consent","before":null,"after":{"id":124,"member":123,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"637ee8792caa94c499567baf72b69b6b"},{"table":"consent","before":null,"after":{"id":140,"member":139,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"32bf7705b02f77f227be6cafa9200063"},{"table":"consent","before":null,"after":{"id":152,"member":151,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"770f44e4ae00c8e849c12930bfce9830"},{"table":"consent","before":null,"after":{"id":154,"member":153,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"711a49e26e0e1ba77beefe5495277a71"},{"table":"consent","before":null,"after":{"id":156,"member":155,"status":"given","given_on":"2025-12-18","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"e0f47b31cdc2e9d805ba93cb96f7d6a5"},{"table":"consent","before":null,"after":{"id":167,"member":166,"status":"given","given_on":"2026-01-06","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"8a7e2ba3827078c53eecef569de0ccb9"},{"table":"consent","before":null,"after":{"id":178,"member":177,"status":"given","given_on":"2025-07-01","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"d73c308d4bbdd70cd8556817720b3b3f"},{"table":"consent","before":null,"after":{"id":180,"member":179,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"b41dee94229adef850431a3f2eedec18"},{"table":"consent","before":null,"after":{"id":182,"member":181,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"31ffb646f0eb0382e98b969856890844"},{"table":"consent","before":null,"after":{"id":189,"member":188,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"03ce4df67d95bbb29cd4438bcc0745b0"},{"table":"consent","before":null,"after":{"id":192,"member":191,"status":"given","given_on":"2025-06-09","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"84701e1c168c249340803912b057616a"},{"table":"support_plan","before":null,"after":{"id":42,"support_case":37,"kind":"coordination","state":"decided","made_on":"2025-07-24","policy":"⟦1⟧の歩みに合わせ、⟦2⟧を支えながら待つ。","change":"","contact":8,"monitoring_on":"2026-01-22","removed":""},"salt":"e2e392d54d44cc073445038be268f17a"},{"table":"support_plan","before":null,"after":{"id":48,"support_case":37,"kind":"coordination","state":"proposed","made_on":"2026-01-14","policy":"静かな場から始め、居場所に月1回を目安にする。急がず、断ってもよいと伝え続ける。","change":"訪問を断っていたが、月2回の電話に応じるようになった。","contact":8,"monitoring_on":null,"removed":""},"salt":"211d0acea1177763489a44ae0554f8f9"},{"table":"support_plan","before":null,"after":{"id":67,"support_case":60,"kind":"coordination","state":"decided","made_on":"2025-06-12","policy":"退院後の通院と食事を整え、近くに話せる人をつくる。","change":"","contact":5,"monitoring_on":"2025-12-18","removed":""},"salt":"1158ca007a3294ca7ca77d00af188db4"},{"table":"support_plan","before":null,"after":{"id":71,"support_case":60,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"連絡を押しつけず、気づいた人の知らせが多機関に届くようにして待つ。","change":"","contact":5,"monitoring_on":null,"removed":""},"salt":"2cfbb25cdadbabb635c8d2f864eeedda"},{"table":"support_plan","before":null,"after":{"id":85,"support_case":78,"kind":"coordination","state":"decided","made_on":"2025-06-19","policy":"介護と保育を先に整え、⟦1⟧が休める時間をつくる。","change":"","contact":6,"monitoring_on":"2026-01-22","removed":""},"salt":"00bb4adc09a983d73a2500c98f93d2f4"},{"table":"support_plan","before":null,"after":{"id":91,"support_case":78,"kind":"coordination","state":"proposed","made_on":"2026-01-13","policy":"多機関協働の関わりを終え、それぞれの機関の支援を続ける。","change":"","contact":6,"monitoring_on":null,"removed":""},"salt":"36bb7cb0ddab9756604bad199372d9de"},{"table":"support_plan","before":null,"after":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"salt":"dff7a6ff649116e2219675db22acb934"},{"table":"support_plan","before":null,"after":{"id":125,"support_case":118,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"住まいを先に守り、⟦1⟧が自分の言葉で相談できる場をつくる。","change":"","contact":14,"monitoring_on":null,"removed":""},"salt":"8d3ba3edc49c7a39e404e400cea5a4bf"},{"table":"support_plan","before":null,"after":{"id":145,"support_case":138,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"片付けを急がせず、火の安全と、会える人をつくることを先にする。","change":"","contact":null,"monitoring_on":null,"removed":""},"salt":"0c13ee6622e7feb36bfc7d9ed68a26c6"},{"table":"support_plan","before":null,"after":{"id":157,"support_case":150,"kind":"coordination","state":"proposed","made_on":"2026-01-19","policy":"家のことを分け合い、⟦1⟧が学ぶ時間をつくる。","change":"","contact":12,"monitoring_on":null,"removed":""},"salt":"f9fd4d2b309e6b25afc27c87ce3ec1fd"},{"table":"support_plan","before":null,"after":{"id":168,"support_case":165,"kind":"coordination","state":"proposed","made_on":"2026-01-20","policy":"住まいを整え、通院を続けられるようにする。","change":"","contact":7,"monitoring_on":null,"removed":""},"salt":"03b46a645f19673ccbb2d6e1c478c911"},{"table":"support_plan","before":null,"after":{"id":183,"support_case":176,"kind":"coordination","state":"decided","made_on":"2025-08-21","policy":"家計と住まいを整える。","change":"","contact":12,"monitoring_on":"2026-02-26","removed":""},"salt":"eff7d350a8921765077adfaa25d40267"},{"table":"support_plan","before":null,"after":{"id":193,"support_case":190,"kind":"coordination","state":"decided","made_on":"2025-07-17","policy":"通所を続け、仕事の準備を少しずつ進める。","change":"","contact":11,"monitoring_on":"2026-01-15","removed":""},"salt":"1b70be9d60dd2aa25ba898eff60be960"},{"table":"goal","before":null,"after":{"id":43,"plan":42,"member":38,"words":"人に会わずに、できることを知りたい","former_words":""},"salt":"4e872283930338a2dfc2255b93439930"},{"table":"goal","before":null,"after":{"id":54,"plan":48,"member":38,"words":"静かなところなら一度行ってみてもいい","former_words":"人に会わずに、できることを知りたい"},"salt":"1f778eeedfdb01915fee8995b76811e4"},{"table":"goal","before":null,"after":{"id":68,"plan":67,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"8d0f03c3e1e0d8cc8906c6436e42c58a"},{"table":"goal","before":null,"after":{"id":74,"plan":71,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"b1d068e47a83fee35278d28dce98c8a9"},{"table":"goal","before":null,"after":{"id":86,"plan":85,"member":79,"words":"父を家で見ながら、仕事に戻りたい","former_words":""},"salt":"cd0673c44617d8ca21eb030e864451f6"},{"table":"goal","before":null,"after":{"id":87,"plan":85,"member":81,"words":"孫の声がする家で暮らしたい","former_words":""},"salt":"9d1008ce3fd3ebe3fdf215af7c34a2fb"},{"table":"goal","before":null,"after":{"id":95,"plan":91,"member":79,"words":"今の形で、仕事と家のことを続けたい","former_words":""},"salt":"6b41b314c34504ab98455dc0ac35da13"},{"table":"goal","before":null,"after":{"id":111,"plan":104,"member":100,"words":"病院にもう一度行きたい","former_words":""},"salt":"66b12d90c01360b3a9cd843780c06064"},{"table":"goal","before":null,"after":{"id":112,"plan":104,"member":102,"words":"母を家で見ながら、外に行ける場所を一つ持ちたい","former_words":""},"salt":"c91ae5b701bb25fb0886a2be050fcc74"},{"table":"goal","before":null,"after":{"id":132,"plan":125,"member":119,"words":"3月まで今の家で暮らし、子どもを学校に行かせたい","former_words":""},"salt":"35d15f7e62343e1a93ca1a5756d8d41d"},{"table":"goal","before":null,"after":{"id":162,"plan":157,"member":151,"words":"高校に行きたい。家のことを誰かと分けたい","former_words":""},"salt":"3c550fd361257cc3e508b7c80277fcb1"},{"table":"goal","before":null,"after":{"id":172,"plan":168,"member":166,"words":"屋根のある所で落ち着いて、体を治したい","former_words":""},"salt":"abcba1482578da1aa18693441e5b1d58"},{"table":"goal","before":null,"after":{"id":184,"plan":183,"member":177,"words":"子どもと三人で落ち着いて暮らしたい","former_words":""},"salt":"005ca378db73260976c4c85636e07624"},{"table":"goal","before":null,"after":{"id":194,"plan":193,"member":191,"words":"週に3日は外に出たい","former_words":""},"salt":"3b801b1537436d1e4ed7228a086017b6"},{"table":"plan_point","before":null,"after":{"id":49,"plan":48,"kind":"challenge","seq":1,"text":"外に出る最初の一回に、付き添う人がいる"},"salt":"043d5f02b83ccc2e6f07921275c13669"},{"table":"plan_point","before":null,"after":{"id":50,"plan":48,"kind":"challenge","seq":2,"text":"昼夜が逆になりやすい"},"salt":"bd7ef322a3c8407049ac29bbee297f3d"},{"table":"plan_point","before":null,"after":{"id":51,"plan":48,"kind":"challenge","seq":3,"text":"⟦2⟧が定年を控え、先の暮らしを心配している"},"salt":"37f1a2c505ec54bd29f42af2af59ad55"},{"table":"plan_point","before":null,"after":{"id":52,"plan":48,"kind":"strength","seq":1,"text":"電話では自分の考えを話せる"},"salt":"56fde9f4c807c5b951d5d045ba86849a"},{"table":"plan_point","before":null,"after":{"id":53,"plan":48,"kind":"strength","seq":2,"text":"絵とパソコンが得意"},"salt":"b2d60985a2211961c8cfdebffb286a33"},{"table":"plan_point","before":null,"after":{"id":72,"plan":71,"kind":"contact_point","seq":1,"text":"民生委員 東地区"},"salt":"6ec4c25658c4e4fa022b0dec81593253"},{"table":"plan_point","before":null,"after":{"id":73,"plan":71,"kind":"contact_point","seq":2,"text":"家主"},"salt":"de10c0fe0ad71efdec62edbbc967807d"},{"table":"plan_point","before":null,"after":{"id":92,"plan":91,"kind":"achievement","seq":1,"text":"デイサービスを週3回使い、介護の時間が減った"},"salt":"90aa673dc9732ee4164b9d9fc52ae2e0"},{"table":"plan_point","before":null,"after":{"id":93,"plan":91,"kind":"achievement","seq":2,"text":"子が入園し、⟦1⟧が短時間の仕事に戻った"},"salt":"ba8e449fc83bd7ebae502a88b628e8dd"},{"table":"plan_point","before":null,"after":{"id":94,"plan":91,"kind":"supporter_state","seq":1,"text":"居宅、包括、こどもの役割はどれも済み、機関どうしで直接連絡できる"},"salt":"5d3cdabf2d7da06d2b1bc7ba274da67f"},{"table":"plan_point","before":null,"after":{"id":105,"plan":104,"kind":"challenge","seq":1,"text":"通院が途切れ、介護の認定がない"},"salt":"0d6a2ac2a0c6310525f0570dc9b1dc6e"},{"table":"plan_point","before":null,"after":{"id":106,"plan":104,"kind":"challenge","seq":2,"text":"⟦2⟧は長く家族のほかと話していない"},"salt":"94b3c6955731e69d226b4a8961700f2c"},{"table":"plan_point","before":null,"after":{"id":107,"plan":104,"kind":"challenge","seq":3,"text":"水道と国保の支払いが遅れている"},"salt":"29d35ecf73e4a3100e3b51b6add876f6"},{"table":"plan_point","before":null,"after":{"id":108,"plan":104,"kind":"challenge","seq":4,"text":"異変に気づく人が近くにいない"},"salt":"1e21ea05479293dce452cc733d06dd2d"},{"table":"plan_point","before":null,"after":{"id":109,"plan":104,"kind":"strength","seq":1,"text":"⟦2⟧は料理ができる"},"salt":"481f6b17bf3d6f4fd6239929690ea262"},{"table":"plan_point","before":null,"after":{"id":110,"plan":104,"kind":"strength","seq":2,"text":"朝の散歩を続けている"},"salt":"6d9bc41e7b03158dcf3916a379e836c8"},{"table":"plan_point","before":null,"after":{"id":126,"plan":125,"kind":"challenge","seq":1,"text":"解雇のあと、家賃と生活費が足りない"},"salt":"322af51b907a3a4dd704a1d95e576ce2"},{"table":"plan_point","before":null,"after":{"id":127,"plan":125,"kind":"challenge","seq":2,"text":"在留の更新と未払い賃金の相談先が分からない"},"salt":"19110eeedbb3769df199a6789f440888"},{"table":"plan_point","before":null,"after":{"id":128,"plan":125,"kind":"challenge","seq":3,"text":"学校からの便りが読めず、登校の準備が難しい"},"salt":"21f8bb4553fdc45eac10cdb72e259c3d"},{"table":"plan_point","before":null,"after":{"id":129,"plan":125,"kind":"challenge","seq":4,"text":"平日の昼に通訳がいない"},"salt":"66d7ced007c18467ede5d844469b6ae9"},{"table":"plan_point","before":null,"after":{"id":130,"plan":125,"kind":"strength","seq":1,"text":"3か国語を話す"},"salt":"f89aa859560c65b29785255ddad04988"},{"table":"plan_point","before":null,"after":{"id":131,"plan":125,"kind":"strength","seq":2,"text":"教会に頼れる友人がいる"},"salt":"9053b155bb4b942670d2ef7d34b18370"},{"table":"plan_point","before":null,"after":{"id":158,"plan":157,"kind":"challenge","seq":1,"text":"弟の送り迎えと夕食を⟦1⟧が担っている"},"salt":"eaaeda90f9a0a1faf0090a2579c9625c"},{"table":"plan_point","before":null,"after":{"id":159,"plan":157,"kind":"challenge","seq":2,"text":"学ぶ時間と場所がない"},"salt":"599457cfbeba916f8eca65ca4fefa593"},{"table":"plan_point","before":null,"after":{"id":160,"plan":157,"kind":"strength","seq":1,"text":"友人が多い"},"salt":"da1ad20881157132ac198f4a15b0e3fb"},{"table":"plan_point","before":null,"after":{"id":161,"plan":157,"kind":"strength","seq":2,"text":"先生に相談できた"},"salt":"4524eefbf77036609f0db0fa39e8474a"},{"table":"plan_point","before":null,"after":{"id":169,"plan":168,"kind":"challenge","seq":1,"text":"住まいの契約が3月で切れる"},"salt":"9972c492823b67a259aa729023688a9d"},{"table":"plan_point","before":null,"after":{"id":170,"plan":168,"kind":"challenge","seq":2,"text":"通院が途切れている"},"salt":"8f1a774d9b11cc8f33c068d2e2c6e32f"},{"table":"plan_point","before":null,"after":{"id":171,"plan":168,"kind":"strength","seq":1,"text":"朝早く起きられる"},"salt":"45fee129745eba5d167c0aabbe6bc8da"},{"table":"support_item","before":null,"after":{"id":44,"plan":42,"seq":1,"text":"月2回の電話","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"2181a2b0a414ae21b85a597c7f069a1f"},{"table":"support_item","before":null,"after":{"id":45,"plan":42,"seq":2,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"eba0aa825e1b0a5998409d4909772ca9"},{"table":"support_item","before":null,"after":{"id":46,"plan":42,"seq":3,"text":"居場所の見学","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5e63ce22fbb2890576858256d8fec43f"},{"table":"support_item","before":null,"after":{"id":47,"plan":42,"seq":4,"text":"就労準備の情報","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5735c0bd022c9c95925c3ffd572b06b4"},{"table":"support_item","before":null,"after":{"id":55,"plan":48,"seq":1,"text":"居場所での受入れの調整と同行","service":"participation","due_on":"2026-03-31","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"419822ab9e4cb59aaeef5f76833b7671"},{"table":"support_item","before":null,"after":{"id":56,"plan":48,"seq":2,"text":"月2回の電話と訪問","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"b96aa32280fc3f6b487d529f738230b5"},{"table":"support_item","before":null,"after":{"id":57,"plan":48,"seq":3,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"3ade7b80eebd5c78f2bb1ed4c6c79618"},{"table":"support_item","before":null,"after":{"id":58,"plan":48,"seq":4,"text":"就労準備の情報（本人が望むとき）","service":"none","due_on":"2026-06-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"c52423743a38c8e4b00a20bde638029a"},{"table":"support_item","before":null,"after":{"id":59,"plan":48,"seq":5,"text":"障害福祉の見立ての助言","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"399891f53c103716cceaf762a2e829b3"},{"table":"support_item","before":null,"after":{"id":69,"plan":67,"seq":1,"text":"通院の同行","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"6a66ef6d7c2398c4483be257677f47f5"},{"table":"support_item","before":null,"after":{"id":70,"plan":67,"seq":2,"text":"訪問と電話での相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":5,"amended":0},"salt":"a1e4ea0851d9b2e60e956abc5cc8ba96"},{"table":"support_item","before":null,"after":{"id":75,"plan":71,"seq":1,"text":"訪問による様子の確認","service":"none","due_on":"2026-04-22","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"f8865386736323bdc1267d2620ea2098"},{"table":"support_item","before":null,"after":{"id":76,"plan":71,"seq":2,"text":"明かりと郵便受けの見守り、変化の知らせの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"bf2ed162595f3aee123a668c7501e9ce"},{"table":"support_item","before":null,"after":{"id":77,"plan":71,"seq":3,"text":"介護と医療の相談が入ったときの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"354ec8ad9ae164651694221f3bb8874e"},{"table":"support_item","before":null,"after":{"id":88,"plan":85,"seq":1,"text":"デイサービスの利用の調整","service":"none","due_on":"2025-08-29","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":16,"amended":0},"salt":"fae4b6822fc3d516d39a39a8700f1e67"},{"table":"support_item","before":null,"after":{"id":89,"plan":85,"seq":2,"text":"保育所への入園の手続き","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":12,"amended":0},"salt":"708f37b517501caf3decb22148dbaf39"},{"table":"support_item","before":null,"after":{"id":90,"plan":85,"seq":3,"text":"介護する家族の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"e5eccd510818c577cde75713649c9172"},{"table":"support_item","before":null,"after":{"id":96,"plan":91,"seq":1,"text":"ケアプラン","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d0aa518a4c6ebb12ff2dc8e146d9591e"},{"table":"support_item","before":null,"after":{"id":97,"plan":91,"seq":2,"text":"世帯の相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"314a365a72e2962575c4df9ed3d3465c"},{"table":"support_item","before":null,"after":{"id":98,"plan":91,"seq":3,"text":"子育ての相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"2fa2bda69045a5ca13da29a02190ee2b"},{"table":"support_item","before":null,"after":{"id":113,"plan":104,"seq":1,"text":"要介護認定の申請と通院の同行","service":"none","due_on":"2026-02-20","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d86936926f6f22bcdb92dafd653838bf"},{"table":"support_item","before":null,"after":{"id":114,"plan":104,"seq":2,"text":"⟦2⟧の健康の相談","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"7f5cf1cebb22b030db0043bf95b81023"},{"table":"support_item","before":null,"after":{"id":115,"plan":104,"seq":3,"text":"訪問による関係づくり","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e6b3891a4c358f292a1fa165d43f93f7"},{"table":"support_item","before":null,"after":{"id":116,"plan":104,"seq":4,"text":"水道・国保の分納の相談","service":"none","due_on":"2026-02-10","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"a57d4128aeabb2654cacf760b48c83d0"},{"table":"support_item","before":null,"after":{"id":117,"plan":104,"seq":5,"text":"声かけと異変の連絡","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"bcfa43b7c4f5a7a306d34d002e7e6ab9"},{"table":"support_item","before":null,"after":{"id":133,"plan":125,"seq":1,"text":"住居確保給付金と家計の相談","service":"none","due_on":"2026-02-06","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"6648885c5195bda882f283d85d8042ef"},{"table":"support_item","before":null,"after":{"id":134,"plan":125,"seq":2,"text":"在留と労働の法律相談","service":"none","due_on":"2026-02-17","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"a0df7da30c953bbf8f7570ce6dc028d1"},{"table":"support_item","before":null,"after":{"id":135,"plan":125,"seq":3,"text":"日本語と登校の支援","service":"none","due_on":"2026-02-09","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"4cb6ca8e03a228e6b1d11396508d3ac2"},{"table":"support_item","before":null,"after":{"id":136,"plan":125,"seq":4,"text":"食料の支援","service":"none","due_on":null,"frequency":"毎週","review_on":"2026-03-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"bafa3964e9110112395b603b31c26973"},{"table":"support_item","before":null,"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"311c9738aaa04eb5577a611040417256"},{"table":"support_item","before":null,"after":{"id":146,"plan":145,"seq":1,"text":"安否と火気の確認","service":"none","due_on":null,"frequency":"2週ごと","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"7ae34aae8853c60a9263d4882cad977f"},{"table":"support_item","before":null,"after":{"id":147,"plan":145,"seq":2,"text":"顔見知りになる","service":"outreach","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"4319efbb085de7c78cd9d426bd9a3769"},{"table":"support_item","before":null,"after":{"id":148,"plan":145,"seq":3,"text":"認知機能の見立ての助言","service":"none","due_on":"2026-02-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d0a9d0d5eea2ddaca3ca75ce47ced05c"},{"table":"support_item","before":null,"after":{"id":149,"plan":145,"seq":4,"text":"近隣の苦情の窓口","service":"none","due_on":"2026-01-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"ed1278cc264c03e74bd45054773d0920"},{"table":"support_item","before":null,"after":{"id":163,"plan":157,"seq":1,"text":"家事の援助の利用の調整","service":"none","due_on":"2026-03-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"49a32d1f78c2c912f1e91ec462363f1d"},{"table":"support_item","before":null,"after":{"id":164,"plan":157,"seq":2,"text":"放課後の学習の場への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-05-28","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"f37164bbe964d9327c34c1f8f6abc750"},{"table":"support_item","before":null,"after":{"id":173,"plan":168,"seq":1,"text":"住まいの相談と入居の同行","service":"none","due_on":"2026-03-19","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"3443e950ddef4a76ba728a0a86770442"},{"table":"support_item","before":null,"after":{"id":174,"plan":168,"seq":2,"text":"通院の再開","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"ed971e439e2728812c380c3763ec3475"},{"table":"support_item","before":null,"after":{"id":175,"plan":168,"seq":3,"text":"居場所への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-04-23","early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"35e6ddf712629524eefc0134c8bc63ae"},{"table":"support_item","before":null,"after":{"id":185,"plan":183,"seq":1,"text":"家計の相談","service":"none","due_on":"2025-11-28","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":7,"amended":0},"salt":"faf680632734d2e65e474d85c087a30d"},{"table":"support_item","before":null,"after":{"id":186,"plan":183,"seq":2,"text":"子育ての相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":12,"amended":0},"salt":"59d085d9430d92bd18057a81ff5d9217"},{"table":"support_item","before":null,"after":{"id":195,"plan":193,"seq":1,"text":"通所の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-15","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"b92e1c4f1b7f2f6cf681e573258eb61f"},{"table":"role","before":null,"after":{"item":44,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"ed27b03187c14c7a5be3b9b74f0a69e5"},{"table":"role","before":null,"after":{"item":45,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"6efd2f330fa13901ccbb2196bbe581dd"},{"table":"role","before":null,"after":{"item":46,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"32b111eb759da3990600f626caa57f4e"},{"table":"role","before":null,"after":{"item":47,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"9307edfdaff952597eb12a9ea5eb3ad8"},{"table":"role","before":null,"after":{"item":55,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"2907c745e93ec4ec38cbb519195eb4c1"},{"table":"role","before":null,"after":{"item":55,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"dcefbc5ce81cb5f9a021938585719a05"},{"table":"role","before":null,"after":{"item":56,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"e4ef9a1bf49adb413bb339f8bc336b0f"},{"table":"role","before":null,"after":{"item":57,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"ca472e01aec9179ed3d2fa0911aa736f"},{"table":"role","before":null,"after":{"item":58,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"29d6a2d6cd6a1246f84f833e52c9aa47"},{"table":"role","before":null,"after":{"item":59,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"99a39d4bd10c3b48fc365899b9c85a88"},{"table":"role","before":null,"after":{"item":69,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"23cf34bfad94ba39a69b0d187b257715"},{"table":"role","before":null,"after":{"item":70,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"a8522da64aab3b2ba27a76aa0f32e822"},{"table":"role","before":null,"after":{"item":75,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"301aa27e5d70ae0e45b220aca21b7d3b"},{"table":"role","before":null,"after":{"item":76,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"8c17d36e8ca98c0ec625a544f7c0ea77"},{"table":"role","before":null,"after":{"item":76,"agency":13,"kind":"informed","brought":"informed"},"salt":"0a6faff494cadedf6881ffcba1cd3f6d"},{"table":"role","before":null,"after":{"item":77,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"cc3a8e897130c4bae83ac6cd86244f3f"},{"table":"role","before":null,"after":{"item":88,"agency":6,"kind":"cooperating","brought":"cooperating"},"salt":"3d0dd1802d653a5ce9aade5853ce1c99"},{"table":"role","before":null,"after":{"item":88,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"f048210a6be4cffa337c5eadef3063ae"},{"table":"role","before":null,"after":{"item":89,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"2fdbf14aea85725557c9c32ccfaa0dcc"},{"table":"role","before":null,"after":{"item":90,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"84ee0f46dccafadf69683c73c6ebc357"},{"table":"role","before":null,"after":{"item":96,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"43e8815dfd5ec78b4d5104acfff2788f"},{"table":"role","before":null,"after":{"item":97,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"d9eead0f310e8c261f21f43bb5c08d37"},{"table":"role","before":null,"after":{"item":98,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"f280ef088d4ef96faac81216a4a7a949"},{"table":"role","before":null,"after":{"item":98,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"fe4bafef3af85681299fe8a39231607d"},{"table":"role","before":null,"after":{"item":113,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"d312dfe0ac312311f08ff510577f40f3"},{"table":"role","before":null,"after":{"item":113,"agency":13,"kind":"informed","brought":"informed"},"salt":"7497badbbf52b55b60bc4a68f6ee7b8b"},{"table":"role","before":null,"after":{"item":114,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"c1d60b7d962744645def0bbea73531ef"},{"table":"role","before":null,"after":{"item":114,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"83c97f9e957bf22fb5486da7d7f6a4a9"},{"table":"role","before":null,"after":{"item":115,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"502c02a91cd4da3cc65167869b52b6d9"},{"table":"role","before":null,"after":{"item":116,"agency":4,"kind":"cooperating","brought":"cooperating"},"salt":"4eaaa84a3be4b76d8047c0528af3eacb"},{"table":"role","before":null,"after":{"item":117,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"3ca16da1cd21dd4b3b383b84466497dc"},{"table":"role","before":null,"after":{"item":117,"agency":13,"kind":"informed","brought":"informed"},"salt":"b8beba158dcdafad69a6286a01133a56"},{"table":"role","before":null,"after":{"item":133,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"01187e3420142dcf521393d6f6c5ef71"},{"table":"role","before":null,"after":{"item":134,"agency":14,"kind":"responsible","brought":"responsible"},"salt":"35552410355c29e67097cda14dd5e57d"},{"table":"role","before":null,"after":{"item":134,"agency":17,"kind":"cooperating","brought":"cooperating"},"salt":"0dc559dfa76336e7991f80987b99143d"},{"table":"role","before":null,"after":{"item":135,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"9b84da60e1127187d262f4689a596df5"},{"table":"role","before":null,"after":{"item":135,"agency":15,"kind":"responsible","brought":"responsible"},"salt":"5c1fad3bcb4f8ed801117ad9b8b4a77f"},{"table":"role","before":null,"after":{"item":136,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"d489d1545bffa30ef965868b638f5add"},{"table":"role","before":null,"after":{"item":146,"agency":4,"kind":"responsible","brought":"responsible"},"salt":"037a24119b88a1c1249549356793d869"},{"table":"role","before":null,"after":{"item":146,"agency":18,"kind":"cooperating","brought":"cooperating"},"salt":"c2f66d3340235d7d174729acd54733ea"},{"table":"role","before":null,"after":{"item":147,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"26b0b6edd08cc08849651e204aaedc38"},{"table":"role","before":null,"after":{"item":147,"agency":13,"kind":"cooperating","brought":"cooperating"},"salt":"250c6cccbd022a40402109f278eee41d"},{"table":"role","before":null,"after":{"item":148,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"3791c9cf99ba234ad8463b067c9afe3c"},{"table":"role","before":null,"after":{"item":149,"agency":19,"kind":"responsible","brought":"responsible"},"salt":"7f14e1a1d2a80b4dccd45599850abec8"},{"table":"role","before":null,"after":{"item":163,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"904e78bcba8f801d94a2eea3ff02d446"},{"table":"role","before":null,"after":{"item":164,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"12280f5c2c06f1bd4316b024006ee975"},{"table":"role","before":null,"after":{"item":164,"agency":15,"kind":"cooperating","brought":"cooperating"},"salt":"ed16f3e60964b795a2424ca65635dfe9"},{"table":"role","before":null,"after":{"item":173,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"dc40ccb6d0300f6af945f3366cce9be1"},{"table":"role","before":null,"after":{"item":174,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"e19165a2747801f871a5d34a38ff4d3f"},{"table":"role","before":null,"after":{"item":175,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"64348b7d1583accbeb7f1496babf3dbe"},{"table":"role","before":null,"after":{"item":185,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"19dc83952cc24f36f4786d5bc4f1729b"},{"table":"role","before":null,"after":{"item":186,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"f6a1106e085c756cda7d0fa6439676ad"},{"table":"role","before":null,"after":{"item":195,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"28dcf42e91bb3c1f7d02d94af8790246"},{"table":"contact_attempt","before":null,"after":{"id":63,"support_case":60,"way":"訪問","count":4,"last_on":"2025-12-16","result":"応答なし。郵便はたまっていない"},"salt":"7482289f89b86eb137412353b1d5a51f"},{"table":"contact_attempt","before":null,"after":{"id":64,"support_case":60,"way":"電話・手紙","count":11,"last_on":"2025-12-22","result":"応答なし（電話9回、手紙2回）"},"salt":"dd910aba31bf0f264069ee176455c752"},{"table":"contact_attempt","before":null,"after":{"id":65,"support_case":60,"way":"親族・家主","count":2,"last_on":"2025-12-18","result":"妹も連絡がつかない"},"salt":"5e6e1b0fde80bc46b7d5f85f689b0633"},{"table":"contact_attempt","before":null,"after":{"id":66,"support_case":60,"way":"病院（同意の範囲）","count":1,"last_on":"2025-12-19","result":"受診なし"},"salt":"8ef3843159cf2b112ce6167852ea128d"},{"table":"information","before":null,"after":{"id":141,"support_case":138,"agency":18,"fact":"玄関まで物がある。火の始末の跡","view":"火元が近く、避難の道がない"},"salt":"e3462bd5ced02294496fb959e97c8071"},{"table":"information","before":null,"after":{"id":142,"support_case":138,"agency":13,"fact":"朝、ごみ置き場で会うと会釈する","view":"朝の時間なら話せるかもしれない"},"salt":"7fa3d502f477515bc1835801184892d8"},{"table":"information","before":null,"after":{"id":143,"support_case":138,"agency":6,"fact":"介護の申請はない","view":"もの忘れの有無を確かめたい"},"salt":"8d7a9ef92b33f5392f0e6b2c1e254883"},{"table":"information","before":null,"after":{"id":144,"support_case":138,"agency":4,"fact":"苦情が3件、窓口が三つに分かれた","view":"窓口を一つにする"},"salt":"6b5871f7b6f2091136b920bdf069d7b5"},{"table":"sitting","before":null,"after":{"id":1,"date":"2025-12-25","place":"市役所 3階 第2会議室","next_on":"2026-01-22","next_at":810,"next_place":"市役所 3階 第2会議室","copies":11,"collected":11,"continues":null,"postponed_from":null,"remark":""},"salt":"8f89f933c32b7fcdd0f773b07c93d21c"},{"table":"sitting","before":null,"after":{"id":2,"date":"2026-01-22","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":12,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"0b46509d5d6d2b1526a8ccd1da0bb9a6"},{"table":"sitting","before":null,"after":{"id":3,"date":"2026-02-26","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":0,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"b2241ccee6a0b2ed2d11d6be70772d17"},{"table":"meeting","before":null,"after":{"id":196,"sitting":1,"block":1,"kind":"multi_layered_support","ordinal":9,"starts_at":810,"ends_at":900,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"closed","opened_at":"2025-12-25T13:30:00","closed_at":"2025-12-25T15:00:00","secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"ec31b3a2377187d3c213a8efb3b6328d"},{"table":"meeting","before":null,"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"b5c70f5a10a00fe7883a19ecf2d158b9"},{"table":"meeting","before":null,"after":{"id":209,"sitting":2,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"49e80362b3dd2d3b616cbee4cf37d7fe"},{"table":"meeting","before":null,"after":{"id":213,"sitting":3,"block":1,"kind":"multi_layered_support","ordinal":11,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"ad18414a7ee60424106d515825d81849"},{"table":"meeting","before":null,"after":{"id":217,"sitting":3,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"b04c220e9ca5e6a210ee856692abcd68"},{"table":"agenda_item","before":null,"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"b2bcf15e3f084a882522acd80e1984ab"},{"table":"agenda_item","before":null,"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"bcc8d2fe4deb6d8e547ac675c3a5569a"},{"table":"agenda_item","before":null,"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"c38549ff75e10c7a67a3adc19f475007"},{"table":"agenda_item","before":null,"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"1654b888e3ec71d3bb4e4334ff5d0edc"},{"table":"agenda_item","before":null,"after":{"id":204,"meeting":199,"seq":5,"kind":"support_case","title":"","support_case":37,"timing":"renewed_plan","plan":48,"minutes":15,"presenter":8,"paper":"4","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"f87d3af540384971e30543d4a0439e07"},{"table":"agenda_item","before":null,"after":{"id":205,"meeting":199,"seq":6,"kind":"support_case","title":"","support_case":78,"timing":"closure","plan":91,"minutes":10,"presenter":6,"paper":"5","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"43bdc05365cb4c006a70127d10d4e350"},{"table":"agenda_item","before":null,"after":{"id":206,"meeting":199,"seq":7,"kind":"support_case","title":"","support_case":60,"timing":"suspension","plan":71,"minutes":10,"presenter":5,"paper":"6","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"6c1e0cdc9831a99b382f589c5f7892df"},{"table":"agenda_item","before":null,"after":{"id":207,"meeting":199,"seq":8,"kind":"resource_gaps","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"df0934398f27156be5e12736fac15092"},{"table":"agenda_item","before":null,"after":{"id":208,"meeting":199,"seq":9,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"a62c89bb70f242b554937719f2fe93a0"},{"table":"agenda_item","before":null,"after":{"id":210,"meeting":209,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"1235863bea2f513afb88197313a1ddfc"},{"table":"agenda_item","before":null,"after":{"id":211,"meeting":209,"seq":2,"kind":"support_case","title":"","support_case":138,"timing":"sharing","plan":145,"minutes":20,"presenter":4,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"a4853ce8432b5c594e4f14b5f967571e"},{"table":"agenda_item","before":null,"after":{"id":212,"meeting":209,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"d46e1f28f5a9537597c6e8fab584719d"},{"table":"agenda_item","before":null,"after":{"id":214,"meeting":213,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"c0657f40455c8f1e5baa540edab9fe72"},{"table":"agenda_item","before":null,"after":{"id":215,"meeting":213,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":10,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"303c8c42e13e4e70e79955ee109d0a8e"},{"table":"agenda_item","before":null,"after":{"id":216,"meeting":213,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"91ac690eb99a47184b1ba02298db76dc"},{"table":"agenda_item","before":null,"after":{"id":218,"meeting":217,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"f00a7c868e8311f0489fe4ef0fdd2d34"},{"table":"agenda_item","before":null,"after":{"id":219,"meeting":217,"seq":2,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"6f7fd0372d13742514902d3a804f02de"},{"table":"invitation","before":null,"after":{"item":202,"agency":4},"salt":"14d66015f1eae703d1138536b7d26707"},{"table":"invitation","before":null,"after":{"item":202,"agency":5},"salt":"590fc1f733065f84c4a8a67d8953ef9b"},{"table":"invitation","before":null,"after":{"item":202,"agency":6},"salt":"1ceb6142db4a289b190bbff41f79a587"},{"table":"invitation","before":null,"after":{"item":202,"agency":7},"salt":"3f2de660e678401e4a5402e3e5fdd1c6"},{"table":"invitation","before":null,"after":{"item":202,"agency":8},"salt":"697c5cbcfd5411b0f31718963c448bdf"},{"table":"invitation","before":null,"after":{"item":202,"agency":9},"salt":"63e6a598e50a646a572af8b70a132bcc"},{"table":"invitation","before":null,"after":{"item":202,"agency":10},"salt":"48b1dd17fc545fcba9e6dd5affd472b6"},{"table":"invitation","before":null,"after":{"item":202,"agency":13},"salt":"cd29382f23fce9b970a35c6e7cead0c4"},{"table":"invitation","before":null,"after":{"item":203,"agency":4},"salt":"76030e1c050d4206bf36897a376582c3"},{"table":"invitation","before":null,"after":{"item":203,"agency":5},"salt":"f43ab2bdd383f92985eee23cf52e6846"},{"table":"invitation","before":null,"after":{"item":203,"agency":6},"salt":"9a70c290939a83c82131b8e5255e5dbb"},{"table":"invitation","before":null,"after":{"item":203,"agency":7},"salt":"9dccf2493c8fed16654c01b1a6c6dac4"},{"table":"invitation","before":null,"after":{"item":203,"agency":8},"salt":"10e0c40a5bd7401110c202671154f4ce"},{"table":"invitation","before":null,"after":{"item":203,"agency":9},"salt":"5f0f7e077b974d146d3e632bf4708edd"},{"table":"invitation","before":null,"after":{"item":203,"agency":10},"salt":"3f9735ef2ea66184c5c671a8dfe669e4"},{"table":"invitation","before":null,"after":{"item":203,"agency":12},"salt":"be4a577fb88028e5f7d4da71440e1aca"},{"table":"invitation","before":null,"after":{"item":203,"agency":14},"salt":"d6da4a615b8b6401f78a2420a2c163b4"},{"table":"invitation","before":null,"after":{"item":203,"agency":15},"salt":"9e1c8a6d204123b6c8ad8b3f2eabed9e"},{"table":"invitation","before":null,"after":{"item":203,"agency":17},"salt":"0671936c2c8a84f0f7be3bf46d2ec76e"},{"table":"invitation","before":null,"after":{"item":204,"agency":4},"salt":"fe0f60cf69b9e5ed01bb28059c82dae6"},{"table":"invitation","before":null,"after":{"item":204,"agency":5},"salt":"610d0f7925bc6716d42eeb500235fc64"},{"table":"invitation","before":null,"after":{"item":204,"agency":6},"salt":"9c99d153501616f1fb888ca76270da05"},{"table":"invitation","before":null,"after":{"item":204,"agency":7},"salt":"3dc82be14bff4ce359d406af85b440bf"},{"table":"invitation","before":null,"after":{"item":204,"agency":8},"salt":"b21ea5b80dd90830c7fe40ab5d9d1e41"},{"table":"invitation","before":null,"after":{"item":204,"agency":9},"salt":"864963ab95109dfa2481ecddf4f699a2"},{"table":"invitation","before":null,"after":{"item":204,"agency":10},"salt":"52ccf30afc184f40df74713e14f024b0"},{"table":"invitation","before":null,"after":{"item":204,"agency":11},"salt":"15be2312cb67c3d148b1433e2a78fb0b"},{"table":"invitation","before":null,"after":{"item":205,"agency":4},"salt":"74b9045ab5d59acad581ffb3af772b81"},{"table":"invitation","before":null,"after":{"item":205,"agency":5},"salt":"84b1936ddf7629ecc6c63aa3719987e4"},{"table":"invitation","before":null,"after":{"item":205,"agency":6},"salt":"2ba3ea1e1bae5a01bc39e9a605976f00"},{"table":"invitation","before":null,"after":{"item":205,"agency":7},"salt":"9919ecb1b4dac8639640c8ab68424834"},{"table":"invitation","before":null,"after":{"item":205,"agency":8},"salt":"f3935f7adbc351a16a1752a6223edd68"},{"table":"invitation","before":null,"after":{"item":205,"agency":9},"salt":"1d2b5a1491994b81d93a9ff0f5194e9e"},{"table":"invitation","before":null,"after":{"item":205,"agency":10},"salt":"ccd23743f661f8bd434c11fe519fbe19"},{"table":"invitation","before":null,"after":{"item":205,"agency":12},"salt":"7622e737ef0cee00483f3694ddce7735"},{"table":"invitation","before":null,"after":{"item":205,"agency":16},"salt":"89d9f70587f6c00335b049b507ac9770"},{"table":"invitation","before":null,"after":{"item":206,"agency":4},"salt":"8a8e1441271a58f408d84928d482c5a7"},{"table":"invitation","before":null,"after":{"item":206,"agency":5},"salt":"16f3778b5a2b060fc7f21f84e76ea14a"},{"table":"invitation","before":null,"after":{"item":206,"agency":6},"salt":"47691ccba111722456115d67da63f7c8"},{"table":"invitation","before":null,"after":{"item":206,"agency":7},"salt":"9248dc16a3c5514c61f27c6478278ad1"},{"table":"invitation","before":null,"after":{"item":206,"agency":8},"salt":"041547344b54ce71da82f4531e6f3b58"},{"table":"invitation","before":null,"after":{"item":206,"agency":9},"salt":"d8837f00409d36535a7f990726267c8d"},{"table":"invitation","before":null,"after":{"item":206,"agency":10},"salt":"c453bb143e56abb6eb8d74eca6471b2b"},{"table":"invitation","before":null,"after":{"item":206,"agency":13},"salt":"01192248651ae54d09219c5ac6fb6e3b"},{"table":"invitation","before":null,"after":{"item":211,"agency":4},"salt":"c46c61d9db3472528a776a7c05ecd27b"},{"table":"invitation","before":null,"after":{"item":211,"agency":5},"salt":"07598a4608e7f02a619e7631430a7a27"},{"table":"invitation","before":null,"after":{"item":211,"agency":6},"salt":"7dfd66e15d2320696f099287c7fb43b4"},{"table":"invitation","before":null,"after":{"item":211,"agency":8},"salt":"1cc57cad55269a765e73adafc87310ca"},{"table":"invitation","before":null,"after":{"item":211,"agency":13},"salt":"46a9cd0838362c6c3fd6f37c04ba09d0"},{"table":"invitation","before":null,"after":{"item":211,"agency":18},"salt":"7a40cbf2c0fee586512e06f24197eb2d"},{"table":"invitation","before":null,"after":{"item":211,"agency":19},"salt":"7205fac549f5cb20d8296fcd983e435f"},{"table":"attendance","before":null,"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"48a5032147646ecf051e310e14110af2"},{"table":"attendance","before":null,"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"809cb444b2c7b98e30b0c0295ef1b650"},{"table":"attendance","before":null,"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"3b27b85b323e545a0cbc22fedec9d5a8"},{"table":"attendance","before":null,"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"73f350dfb8ff5f0e76cf97aecd0a5b49"},{"table":"attendance","before":null,"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b74c1ad196a686bdbd82134033ae6bce"},{"table":"attendance","before":null,"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"ae6caab04e360b61489ce6394c2c5877"},{"table":"attendance","before":null,"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"8fef75d9bd30efa1a0010d687ec217d7"},{"table":"attendance","before":null,"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"82e90a57270229146ae31e1fe61a4843"},{"table":"attendance","before":null,"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"d808061c87232ee9edb3d78b853d1e85"},{"table":"attendance","before":null,"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"922a97488b099961c16c7dce23be9f98"},{"table":"attendance","before":null,"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"5dc559a594b287334e55ec70e581352e"},{"table":"attendance","before":null,"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"486ecff42151e056ce9b3c6d03eac0c7"},{"table":"attendance","before":null,"after":{"meeting":199,"person":32,"agency":15,"post":"指導主事","name":"仮谷","presence":"absent","arrived_at":null,"left_at":null,"told_by":22,"secrecy_at":null,"told_on":null},"salt":"2bd24167d50b3442e443b1652ae13d08"},{"table":"attendance","before":null,"after":{"meeting":199,"person":33,"agency":16,"post":"介護支援専門員","name":"見沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"2f6291f3a5fe972cbb1d637750cc9bf9"},{"table":"attendance","before":null,"after":{"meeting":199,"person":34,"agency":17,"post":"職員","name":"例沢","presence":"absent","arrived_at":null,"left_at":null,"told_by":31,"secrecy_at":null,"told_on":null},"salt":"7e6626ddabf936225f29c9ffa674660e"},{"table":"attendance","before":null,"after":{"meeting":209,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b30ba3b253a119ca0ec67081c8203741"},{"table":"attendance","before":null,"after":{"meeting":209,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"381240d41948bd7f1833a82034d05508"},{"table":"attendance","before":null,"after":{"meeting":209,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"bf6776524da1e81eb4119f54bfb63f41"},{"table":"attendance","before":null,"after":{"meeting":209,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"2d719d12d7f207d03f7dea83455200a6"},{"table":"attendance","before":null,"after":{"meeting":209,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"9b3c19888047c8de5b56dd392b5fce44"},{"table":"attendance","before":null,"after":{"meeting":209,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c4cb41fd16b7731470999ad3ae126235"},{"table":"attendance","before":null,"after":{"meeting":209,"person":35,"agency":18,"post":"予防係長","name":"試野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"d0f1f92f8a0740c8512ed40b12ec7af6"},{"table":"attendance","before":null,"after":{"meeting":209,"person":36,"agency":19,"post":"主任","name":"例木","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"0cbfd63a8229f85b9e8c71a2458de837"},{"table":"action_item","before":null,"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"salt":"9dbbdec771b0219a60775bfa2a4b705e"},{"table":"action_item","before":null,"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"salt":"a150f4d0572b05a2998b13896099ba6b"}]');
INSERT INTO journal_changes VALUES(2,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"a3138da587645a7e3c26249a5c657e10"}]');
INSERT INTO journal_changes VALUES(3,'[{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"e1996a017b86b7a7e83c30fd771bf0aa"}]');
INSERT INTO journal_changes VALUES(4,'[{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"fdd7fbed79dcc09da3b73f1ee7bc9411"}]');
INSERT INTO journal_changes VALUES(5,'[{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"483967d34d68856d4c17f20d5aec1692"}]');
INSERT INTO journal_changes VALUES(6,'[{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"9a97d05746707cb80afbbfa297274280"}]');
INSERT INTO journal_changes VALUES(7,'[{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"35d4af3696cdb9a8fbfacdcb8002a570"}]');
INSERT INTO journal_changes VALUES(8,'[{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"5fdee74dfb6355ba33d32712f8f96ac9"}]');
INSERT INTO journal_changes VALUES(9,'[{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"9893ada4c93c239c964a6c5318f0a36e"}]');
INSERT INTO journal_changes VALUES(10,'[{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"5189c7d5aea41aa7881a4439c12d2801"}]');
INSERT INTO journal_changes VALUES(11,'[{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"694039cf9fe6595fbcb907b07a5c0b49"}]');
INSERT INTO journal_changes VALUES(12,'[{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"1f855594ef6c61f693a26bbd458fbedc"}]');
INSERT INTO journal_changes VALUES(13,'[]');
INSERT INTO journal_changes VALUES(14,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"f18edf4544e3d660cd7500c807ca431e"},{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"8c6dbeb302c06eb04c7831bc986f5aa5"},{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"fe8572d10bee4cfc5d2616a1bae3d1fe"},{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"df4bc6bbe7b061933c5658422e01f7bc"},{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"42d4e4d97be275d5ecf790cce439a497"},{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"3f416ed2ad19f7df4490a7ad82b62a47"},{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"34db4669b52f30654c888e84cc1dcfc6"},{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"8e6da890076a2940417ab3154111000d"},{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"64d6359bf048306b4315e323cb51ff1a"},{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"466f177153fab2b0947902fa8b11453f"},{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"51edfa2ef0716910fbe3e60e23294b03"},{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"salt":"733ea3597369455ffb4541d6cabf2c8c"}]');
INSERT INTO journal_changes VALUES(15,'[{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"open","opened_at":"2026-01-22T13:30:00","closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"salt":"0c245746fe370764f2fb1cee21875d19"},{"table":"settings_in_force","before":null,"after":{"meeting":199,"town":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","lowered":""},"salt":"26fe3df3b351a76773cdf8d9443ddd5d"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"55e5c3e6650fd5a3af5c5cff7f5bc2de"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"5a483ab7bc3abe556942b45f5c31d038"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"a83fa3d41838032ff293425ddaf855f8"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"c2fbbaa4bdc1f7fdc8d9361887164269"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"db461c5a73708983284aaa5ec55d70dc"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"d2689215bd8f9384e580fcd0a7c2c28a"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"826395af2633f7c4eaace95002175ad4"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"20275872e6d7bf89f503364dbf8da001"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"300b36c6464a6747c5a836714691ff16"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"365c74633f141f2eb4316a3680401ecb"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"2ffb6a156537d6f9c8674f2bf7733c1e"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"337f357e3471817d5d627d984c232510"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"931befc6e06b7744d12e35c3e9770f68"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"2c0254f09ef3e55812c33e248adcf5b6"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"8d3e43625e33a034cf4c96f8e1027b85"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"36ba3bb71cad9fc0d240c094bfd3c636"},{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"def47c4c2fdbdbab8145a4a275b62ab5"}]');
INSERT INTO journal_changes VALUES(16,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b75cd91ec9d18d9f7407a238cc3df6db"}]');
INSERT INTO journal_changes VALUES(17,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:33:00","told_on":null},"salt":"6b7ac0817c1f562e8970649fc41082aa"}]');
INSERT INTO journal_changes VALUES(18,'[{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":"2026-01-22T13:35:00","with_person":0,"person_left_at":null},"salt":"19b3b9e4bb1f6ff3b4cafc9a744058d1"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"a5b46fb8e441b5bb34a4345afb898390"}]');
INSERT INTO journal_changes VALUES(19,'[{"table":"action_item","before":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"done","remark":"1月14日に2か所を見学した","reviewed_in":2},"salt":"e5d585b16cbf1fda264b05972afaf130"}]');
INSERT INTO journal_changes VALUES(20,'[{"table":"action_item","before":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-02-26","state":"going_on","remark":"見積りを取っている","reviewed_in":2},"salt":"296bd11f35dcb56e28a3815807f1bdba"}]');
INSERT INTO journal_changes VALUES(21,'[{"table":"note","before":null,"after":{"id":220,"item":201,"kind":"remark","text":"静かに過ごせる部屋のある受入れ先が1か所あり、月1回なら受けられる。","agency":9,"recorded_at":"2026-01-22T13:39:00"},"salt":"824704cfd8932b902503744ad2850f1a"}]');
INSERT INTO journal_changes VALUES(22,'[{"table":"stance","before":null,"after":{"item":202,"person":28,"kind":"stepped_out","text":""},"salt":"4ebb2997a5ba35c819472d43f22ea02d"},{"table":"stance","before":null,"after":{"item":202,"person":29,"kind":"stepped_out","text":""},"salt":"0975826d342e9f1c2e293e9b5d2c5fd3"},{"table":"stance","before":null,"after":{"item":202,"person":31,"kind":"stepped_out","text":""},"salt":"8b54591d628876349cad2fb163c024d9"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":"2026-01-22T13:40:00","with_person":0,"person_left_at":null},"salt":"ac23ee24a1bc109d5383a3c699d4604f"},{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"72bbce35eac5b57914a8f6863687600f"}]');
INSERT INTO journal_changes VALUES(23,'[{"table":"note","before":null,"after":{"id":221,"item":202,"kind":"remark","text":"⟦1⟧は1年以上受診していない。本人に通院の希望があり、今が入口になる。","agency":6,"recorded_at":"2026-01-22T13:43:00"},"salt":"4744a3a81cfb785c5877f096cc0a5226"}]');
INSERT INTO journal_changes VALUES(24,'[{"table":"note","before":null,"after":{"id":222,"item":202,"kind":"remark","text":"⟦2⟧とは朝の散歩で会う。あいさつは返ってくる。","agency":13,"recorded_at":"2026-01-22T13:45:00"},"salt":"ac53c88e606b963dafb4dbdfb6b108f9"}]');
INSERT INTO journal_changes VALUES(25,'[{"table":"note","before":null,"after":{"id":223,"item":202,"kind":"remark","text":"分納の相談は、支払いの計画をつくるところまでなら持てる。","agency":7,"recorded_at":"2026-01-22T13:49:00"},"salt":"dae5b9d7393cc727ce537a805eaf3284"}]');
INSERT INTO journal_changes VALUES(26,'[{"table":"role","before":null,"after":{"item":116,"agency":7,"kind":"responsible","brought":"none"},"salt":"d8cd68d908cc8cfc86085d65d1d1467d"}]');
INSERT INTO journal_changes VALUES(27,'[{"table":"note","before":null,"after":{"id":224,"item":202,"kind":"remark","text":"水道と国保の窓口への連絡と手続きは市が助ける。","agency":4,"recorded_at":"2026-01-22T13:51:00"},"salt":"8eb65ea4e79dc89c6e6d35799a5586c9"}]');
INSERT INTO journal_changes VALUES(28,'[{"table":"note","before":null,"after":{"id":225,"item":202,"kind":"decision","text":"⟦1⟧の通院を先に整える。⟦2⟧とは訪問で関係をつくり、急がない。","agency":null,"recorded_at":"2026-01-22T13:53:00"},"salt":"1b3169cebfe43d53056883fbbadeeb0a"}]');
INSERT INTO journal_changes VALUES(29,'[{"table":"check_mark","before":null,"after":{"item":202,"number":1},"salt":"b84a229a6bb125dc30372da0cb576f1c"}]');
INSERT INTO journal_changes VALUES(30,'[{"table":"check_mark","before":null,"after":{"item":202,"number":2},"salt":"c4feded8b69e3d31c1aa016008bc7928"}]');
INSERT INTO journal_changes VALUES(31,'[{"table":"check_mark","before":null,"after":{"item":202,"number":3},"salt":"7c3a5824f948e19292fb6e9776d2a781"}]');
INSERT INTO journal_changes VALUES(32,'[{"table":"check_mark","before":null,"after":{"item":202,"number":4},"salt":"81ee3f3650c4224d329442153d4028cd"}]');
INSERT INTO journal_changes VALUES(33,'[{"table":"judgement","before":null,"after":{"item":202,"outcome":"approved_amended","amendment":"支援内容4の担当をくらしサポートかささぎに","condition":"","checker":null,"check_on":null,"if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"7ed893434cc5928658264a548837f02f"}]');
INSERT INTO journal_changes VALUES(34,'[{"table":"arrangement","before":null,"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"7afa1e7d648c55bfde54133a4cd0bb7d"}]');
INSERT INTO journal_changes VALUES(35,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"4684e72f8c380383bf2f286ce1d8256b"}]');
INSERT INTO journal_changes VALUES(36,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":8,"inform_on":"2026-01-27","informed_on":null,"said":"","agrees":"unset"},"salt":"6256f052543860622b2c4d4316aad65a"}]');
INSERT INTO journal_changes VALUES(37,'[{"table":"support_decision","before":null,"after":{"item":202,"service":"outreach","status":"decided_today","decided_by":20,"planned_on":null,"reason":"","decided_on":"2026-01-22"},"salt":"cd493d7a8e296cde7026520f8c6ac8c2"}]');
INSERT INTO journal_changes VALUES(38,'[{"table":"answer","before":null,"after":{"item":202,"agency":6,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"c44c427d1fcb04e080323c555b805bb2"}]');
INSERT INTO journal_changes VALUES(39,'[{"table":"answer","before":null,"after":{"item":202,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"f79b17fc15519c6565c9bdf71a47bae8"}]');
INSERT INTO journal_changes VALUES(40,'[{"table":"answer","before":null,"after":{"item":202,"agency":8,"kind":"taken_home","until":"2026-01-29","text":"毎月の訪問の枠を所属で確かめる","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"e8055a35e389dd080792f8e80763bc2c"}]');
INSERT INTO journal_changes VALUES(41,'[{"table":"answer","before":null,"after":{"item":202,"agency":10,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"7977e968fa5e0f5fc4d82ec48a6c253d"}]');
INSERT INTO journal_changes VALUES(42,'[{"table":"answer","before":null,"after":{"item":202,"agency":13,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"0a5a6eaf380fa35130ddaa9389251bf0"}]');
INSERT INTO journal_changes VALUES(43,'[{"table":"answer","before":null,"after":{"item":202,"agency":4,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"f588b2bb3dc2a8115024d75c4bd64213"}]');
INSERT INTO journal_changes VALUES(44,'[{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":"2026-01-22T14:04:00","with_person":0,"person_left_at":null},"salt":"cb2f5ce91cc69d747d090edb76508258"},{"table":"support_plan","before":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"after":{"id":104,"support_case":99,"kind":"coordination","state":"decided","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":"2026-04-23","removed":""},"salt":"6f0a297210b67f9ed7bc61b2f41be7dd"},{"table":"support_case","before":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"supported","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-04-23","origin":null,"ended_on":null,"ended_because":"","numbers_used":0},"salt":"b211ec605eace297b46fb6c98479cb0d"},{"table":"milestone","before":null,"after":{"id":226,"support_case":99,"day":"2026-01-22","text":"第10回 重層的支援会議 新規プラン 修正のうえ了承","item":202},"salt":"2b125d656275fdfead42e012a34e85c7"}]');
INSERT INTO journal_changes VALUES(45,'[{"table":"stance","before":null,"after":{"item":203,"person":28,"kind":"stepped_out","text":""},"salt":"5f4e46a7c432eebe9d6eec65f19119be"},{"table":"stance","before":null,"after":{"item":203,"person":30,"kind":"stepped_out","text":""},"salt":"e71260205b5f756ac8ad7712a6772418"},{"table":"agenda_item","before":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":"2026-01-22T14:05:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"e65e1bc47743c761b681b3b9fb5a1b3b"}]');
INSERT INTO journal_changes VALUES(46,'[{"table":"note","before":null,"after":{"id":227,"item":203,"kind":"remark","text":"住居確保給付金は1月中に申請できる。家賃の滞納は1か月。","agency":7,"recorded_at":"2026-01-22T14:08:00"},"salt":"bf1fd6bc61f9d2062f334dc7371dc215"}]');
INSERT INTO journal_changes VALUES(47,'[{"table":"note","before":null,"after":{"id":228,"item":203,"kind":"remark","text":"在留の更新は5月。未払いの賃金は法テラスへ同行して相談する。","agency":14,"recorded_at":"2026-01-22T14:11:00"},"salt":"f541c77c12f525e3f97b0aa0e7f4ba06"}]');
INSERT INTO journal_changes VALUES(48,'[{"table":"note","before":null,"after":{"id":229,"item":203,"kind":"remark","text":"⟦2⟧は欠席が増えている。学校と週1回連絡を取る。","agency":12,"recorded_at":"2026-01-22T14:13:00"},"salt":"13fcf8d067eb73538efe2b6d624c2f60"}]');
INSERT INTO journal_changes VALUES(49,'[{"table":"support_item","before":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":1,"progress":"unknown","progress_by":null,"amended":0},"salt":"cfcf22a502ddbae0894edd731c8fae79"},{"table":"resource_gap","before":null,"after":{"id":230,"meeting":199,"item":203,"text":"平日の昼に通訳がいない","forum":""},"salt":"f9053dbd9e7ae4ed0eb4ad9c18a84808"}]');
INSERT INTO journal_changes VALUES(50,'[{"table":"note","before":null,"after":{"id":231,"item":203,"kind":"decision","text":"住まいを先に守る。平日昼の通訳は担い手がいないため、地域課題として扱う。","agency":null,"recorded_at":"2026-01-22T14:16:00"},"salt":"3501ac259bff8702e40d04ab40105f0f"}]');
INSERT INTO journal_changes VALUES(51,'[{"table":"note","before":null,"after":{"id":232,"item":203,"kind":"homework","text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"recorded_at":"2026-01-22T14:17:00"},"salt":"4e8cda0055e0022aa893da2f78595f20"},{"table":"action_item","before":null,"after":{"id":233,"item":203,"sitting":2,"text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"due_on":"2026-01-26","state":"open","remark":"","reviewed_in":null},"salt":"48f49cae7321b30c6ac4428c8b75b7c0"}]');
INSERT INTO journal_changes VALUES(52,'[{"table":"check_mark","before":null,"after":{"item":203,"number":1},"salt":"7be60fca2a83a621a6828b8d2e9534ca"}]');
INSERT INTO journal_changes VALUES(53,'[{"table":"check_mark","before":null,"after":{"item":203,"number":2},"salt":"d362f21851e71d62f53ef094e82b2134"}]');
INSERT INTO journal_changes VALUES(54,'[{"table":"check_mark","before":null,"after":{"item":203,"number":3},"salt":"0c33693ceef7e1dedc1f9ff343784f11"}]');
INSERT INTO journal_changes VALUES(55,'[{"table":"check_mark","before":null,"after":{"item":203,"number":4},"salt":"6cd091f82e6b2029eb2b8e3d846923ac"}]');
INSERT INTO journal_changes VALUES(56,'[{"table":"judgement","before":null,"after":{"item":203,"outcome":"approved_conditionally","amendment":"","condition":"日本語の支援の枠が取れること","checker":15,"check_on":"2026-02-09","if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"9b15b6273c94d68b88e7f4607877b600"}]');
INSERT INTO journal_changes VALUES(57,'[{"table":"arrangement","before":null,"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"091b937545fc21e1b44caafd32f24ce3"}]');
INSERT INTO journal_changes VALUES(58,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"c5bac6a30c942a45f41639c9b5c55f43"}]');
INSERT INTO journal_changes VALUES(59,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":14,"inform_on":"2026-01-26","informed_on":null,"said":"","agrees":"unset"},"salt":"3186fd2c853093d25c5c5065febc8680"}]');
INSERT INTO journal_changes VALUES(60,'[{"table":"answer","before":null,"after":{"item":203,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"47ba64cea796a138075d41bfacb4025c"}]');
INSERT INTO journal_changes VALUES(61,'[{"table":"answer","before":null,"after":{"item":203,"agency":14,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"217a8e03e92a3945eefbce7a6a29eb63"}]');
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
INSERT INTO journal_proof VALUES(1,'93237707db9ed40a41a1b663816f5d52','3f75dbf7c8e905b27c9e63bd19a50f467beb80aabf2b9601619e42b347372556','3b317af2d4c6b2203e799235bb0384912ab1cf94fddea9b31cb10f5552f45128');
INSERT INTO journal_proof VALUES(2,'e928eebfb53e781c745785d4840e2d70','bac3d9792fccad0b79993bc62eb2be57166a2bd50728c9f747e492383c638585','dcff3ebaa5330650c16b8bfa806d95cb9590d26078e44b15ba604b1a0cb52aad');
INSERT INTO journal_proof VALUES(3,'e2d1b1c61e2df18a4370d0d6cbe02bd6','0842bc20b092fd40383dcd7204fc1067755758ecfec317cedf9d27911918c198','d72547a10144fbd16a89e134bce51bf4d846a08110253540ffce0d30335ec002');
INSERT INTO journal_proof VALUES(4,'434b82aad34e0cb2f14c925c68fa422b','af21d7fca10012e0a763add4149b441ab01c8d42db0ffcc63cece45e5d8d316b','ce69c6e71b135c8a4b84141608c919346e644b8d968a7dd4fed4f163a149e86e');
INSERT INTO journal_proof VALUES(5,'1482e9b627def26c8ccf5c697c7030f0','c4d9f9e7f9087bba819b343b12c328e0697b30ffb6518d3e7d4916e7e8289db8','94ee8afc415495552486b54f2479f4c175af26bea00d6c8b5cbba1ffa6757cb4');
INSERT INTO journal_proof VALUES(6,'84b939cb2abffae2c377b7deff4c7ff9','9a10c1c368c2d8dbf6cba1632e1f459e96d588959b71b9a96b5f3b795b0a458a','3c228e484c734869aa539a3976a9970518eebabe5ec6281e3ed5c2c97cf3ed28');
INSERT INTO journal_proof VALUES(7,'c24e5e6d304d3c0286abae6e660152ed','30a97c1b30c0dc7f20f309df5eb7f03755f325b558a24e97034190c6c651a095','2d111c9649f8d35c0e62149d0bd513f3d306c0f92f2288706d52e7ffbcbf6591');
INSERT INTO journal_proof VALUES(8,'70b6adda3ecb1b22c66f671950db4102','e5bfa088c7f6e58d80d51e40cecb2947b443f592eb78d55a2992e0df54a58296','d195f792c8f85f323bde76fa39e111de1c91210f7dbf4f7f8e58f436f0b1a4fd');
INSERT INTO journal_proof VALUES(9,'9abcedceaebc376399ed94a7a170987e','7f6a15d57b938790b3a7411486dc1a467fd4ba728dfae068469a91bc8e15397c','f706ce74b4929a6d9e670e224a239a097aa15e64e65efee97efff89b4e1a64e1');
INSERT INTO journal_proof VALUES(10,'c33bde9ffec21a9c1ff9e11a9659f0d4','3e220827eec2ab8990b9dd8327d3907e584c0a616904ed2b2898f25928e13e74','9b34937cda1161bc976c0eb691962efc24c89f97e86d7e6861e253ff1c4787d9');
INSERT INTO journal_proof VALUES(11,'1fa49fe2fcec12a092682616cbce49c4','d0227dc1b139fd008601ac574a76a6ebbc27aaaefe3d0af6ba19c10000ec1e0f','1e03de6c9c2fd9febbaa926f640656884ab03703ecd6bf878a057bc5c89b5c63');
INSERT INTO journal_proof VALUES(12,'8fcd14b6ab4a980b5342c2e0089542e7','3b9686dfdc511dc8a964430d5e524161fac7a875f8abed84832e023b3dcb0594','e0eceefc2da343f811c5f7ae947c08453e101ccda3745f72f81631fe83a78299');
INSERT INTO journal_proof VALUES(13,'ca361e874f5f80a34f7625f2964e5223','0af21ca1d30d7a3c922c1df6610b597fe794284f3dcfa1db16ddfb23f65f608b','44a775cb8d70ea39d97d564ff57b2f2e59345232ec8d59c9f773879f7795d1a6');
INSERT INTO journal_proof VALUES(14,'3eca9500d5656fba063824788051140f','a5e9b2f6772626226eca8ec421e75ce99454bc1ba888138593eae196a5c007d6','0349e88867fa7ce57dfb38b9545a579fda036f15cfdd2430da73c08be365d3b5');
INSERT INTO journal_proof VALUES(15,'d11f63b1f12d72c8d767785476f6a8de','3f883c8cf1fbdb399eeda97508ac14c62c619ee92ee67ea233f34612dd1b2823','095954c1dcd9735f33f67d27893f35981f9c2f119c8c8b846d57b99af1439c41');
INSERT INTO journal_proof VALUES(16,'2fee2263d52fee37e951eb1fa23bfbfd','11129c97343e830a914b7ee423fd722af73f7675473af14d7c9406698a9a6865','a04f432af081543b90a1ad107387325d151f7ec36a1b80239c2b5aed89ee16b7');
INSERT INTO journal_proof VALUES(17,'95f100970dc27caefabffec825c9a58d','a38048640776f1f2ac79e1a4f5ee6145cac699eaee906342ef89b9bc17982f96','c8fa26d31642085516be658ae756c360e630456e4db00c8265f24ce223aa0872');
INSERT INTO journal_proof VALUES(18,'d254805ddc444d6adadb229003766fa3','3ce6f759b2b6e1c82833a5cfc6a2669386d2ff849a5b659cbb38b7390a451756','22a70e94640077a421657b4b0a2679a482ee1d9657e4c6582a5444a50c9dd8e2');
INSERT INTO journal_proof VALUES(19,'fa5da88164ef8d178bd981438591498e','88359909beba4040ad25afb0448c72faa95e9bfde0e38c3edf0f8816e170877d','ab089f3519f87b15557e953445e6eab8df75f7a64833ca3c834a3df41293790f');
INSERT INTO journal_proof VALUES(20,'53e0d6ff847bebd866e31050d35ac39e','34e2b0e4be8e0504816f2e2cd9a6ee19848cca24091a55496420c45fca93a9ab','47a3942ef280cd3c9861077e44466f46cd79a94e2b7b9b4dca96b51b0fc6e830');
INSERT INTO journal_proof VALUES(21,'3b4400d410011fbebcafdecfb9934b03','468a0c765d94802534d7bb4628e4b8f8254a3041400fac028ae04b4dcd82760a','4dd09f03d78464cceff3190e70ec83e19396770653a33d88aebe451d4a45f98a');
INSERT INTO journal_proof VALUES(22,'00f348169d407abf459772bee153b947','475e47c03f759b978a098bc2d5c947e959ca2d0e8c25d0a3d4ec7c6640ba54bc','9d80c7bc38215491a60c6c2006954820d785ea8c13a4c8c91af55d0850f0f445');
INSERT INTO journal_proof VALUES(23,'6390453eddb724451bc95e4ce5e39dc8','76e4efcc404fb9575367b06f81669bbca550b7a37755591b70a321809f4b559c','6631a5cfadb106860597d911cdb4b257b2621507c67bf3b18727f7d0273d876e');
INSERT INTO journal_proof VALUES(24,'b2d9ae8f260151541123859ba65bb6e7','2fb804a2908d085ce435a4b393ea32910b840af96713140045779a6f7dc690f4','18ea4a1dec680c8523368728044eefc44f58e50f922325bbafb69b465836f880');
INSERT INTO journal_proof VALUES(25,'8ac16b6f0705711203a508155dc01f16','ffa151d9ad8b3bfcd1368fcee75dddedad8f35639b8f88326d286e2a328a9f5e','dd51a5568c052c303ccde1465db2e6ae492d15ca095cca6fc0c413157300d93b');
INSERT INTO journal_proof VALUES(26,'d57bf7cf840f2e9ce464f2dd22a75e4f','a7b2a252bd5f0c5e70d5c701c04b43b5caacefa4f1152fd34ee96454904e57ef','9d331172a5441047e3de3f4fecb440f575b709d5012c74a9b351ffceee4bb141');
INSERT INTO journal_proof VALUES(27,'72a61d5cfdbc82fb06ae944ddcfa9533','56b7dec9e9151b9e36f80b2d6e80aef9dc3e70a109179a5a6cc3378c02483ad9','87ae38a0feba9cfd223a27b9a232ff0206116e94e32a61e4630ca6f6f769319e');
INSERT INTO journal_proof VALUES(28,'4b3a8a61399bd48e8cb13644ca2e89dc','3ebf343cb3aee4845df6f849e86742ca6e6fde1c4f615cfa345d678759c5aa15','1934c3f1c50f9377c8cd8c9d648b7d7596b95f3ed29ce27ce41edadf26ae6b52');
INSERT INTO journal_proof VALUES(29,'fea3e8e9f4ae44688d1855969353a477','925c8b8a59a9bd4d56be38b5c83edabb9e6b14760563023f9562acdb0f795304','298e583a1872dfaada45756efd45c051ca0f12a4da06fe18fa7f9daae43862a1');
INSERT INTO journal_proof VALUES(30,'f0b260d687bcbc5b18a8653b4134344d','9b49de37d20676f024af7b49fe9176bd9dd98c1ddb9bea21313de41782b08075','e9629c8fa192873572278ed359c6d636122490c3ea6850ce6009a87d31d9e35a');
INSERT INTO journal_proof VALUES(31,'311a0e6a2d883d2e0e447b1224016c21','8554c99dbd080ebfc361680f2d873afcff9f59eb0a9579bc771b3f91046f2575','9c3fde616e5eacde32bfc29a329bcffc70f6925b281c131ba1b59fbbbceb0eff');
INSERT INTO journal_proof VALUES(32,'90589719d074ff78431b3a7a65826a45','5edef019282abaae03546ea2ba68aa4e49d04121d3054c331a69fbbfc50f8058','af0f68cac822c51400c457856db269a1ce933ad6c3df7393f51f4f3d4dd582d7');
INSERT INTO journal_proof VALUES(33,'692b3152340b14905e0045e262c8169d','9ac5d2100aa059386a4eb2bcea6e12b7ec5802c12bfaab3bc9d6aefe6f0d1e98','20fa6a9a5a05e0aa34db8633e98ae6c7cc25efee4f10c47799836fb2d0e44dd3');
INSERT INTO journal_proof VALUES(34,'8af1b185c3931bd425b36e7523c48fe8','608b21b629f1260a92172dcb6f4f7518bdcf93b43ee54099500e7653c7cce9ae','674eef8f27bff560bf5a34daf8ede5dcb2d0141ccb91379a677c0af4062abf67');
INSERT INTO journal_proof VALUES(35,'fb63c1dce86d99c4410ae349afc5f043','27b09ab5a2bf0deba006767530ed00049704a9dac8075cc022e90e927b34016a','e05221e94725d1fabe941c1fc539b4551e8b725f2eff3f820f30a7baf59e64fe');
INSERT INTO journal_proof VALUES(36,'e11109d1b6e59278a87cbd08abec16c5','b64d7091c978ba84e8aafbcae3d083274b82f4a0ce091e4703a929eb8d4f4b3b','9ab0c133e43753660613500e6073bc753b00a9d64f92ad231658ee4d4fa12c09');
INSERT INTO journal_proof VALUES(37,'4bdea514206f130754b37b4fb93ee675','6d0054a116d5f1d7598a0cd5a4daa429697469f89ae1767fbe21ca4b77ae8fb3','1b9c1c2698b328785224eab80f73ae7196c09f223b2de95d8d38e9845e404c05');
INSERT INTO journal_proof VALUES(38,'8829fe50bc35a4ad7a0022650f200182','2e970a36f459c6156ed8ea6d92128ba806b30deb6b4315d995a76f8f8da2a4f8','8cd7b6f53f01a73a021e567fd496b571a1d11c7835840f182831889dab22ee77');
INSERT INTO journal_proof VALUES(39,'a69be115560f506cbafaa5a065e1df12','387e7f9b6d0659c456c18f3f9c019f1de225b115407be4ee3f7c37fa8442b0a2','d6c89812bc22a1f538dc43558b39e970466d459b7fa26d697b5e9d8b5af4f8be');
INSERT INTO journal_proof VALUES(40,'4bb150f4d1b064caf1a59a297d3eea7b','f0da7c746a50220911eef98bd9d2c8cc607ee194bcd458cb80b2a3a4e43ab254','499f6b39da6d3576161be1d9115bb553c6f480f2b278f5c34908da3d624ce368');
INSERT INTO journal_proof VALUES(41,'cb1ca69cf888bc39caea92e2ba25635a','4029c90132d7ccdf034610b72102cb5be8175aa3ec5890839d5ac0c0a5829d82','371e0deca136bfeaf8f40df7cd135b37dc1447892590505401210744b44a0c15');
INSERT INTO journal_proof VALUES(42,'4f6536914847e9778f7463fcacce65f8','7e19e219de16bd012323a10e25a029cdeac1fd84ae23c024a131c5a239bb6df8','71f63754ac10bdfbe5df8fd3acdead169703affe4a05edd3642d2630518c6a07');
INSERT INTO journal_proof VALUES(43,'7b8b008fe043c84b149c618e927d219d','7cf2ef08be5943a1bc4951abe35562084b5996619d085f1a7c99f6448484ee1f','26a4b251ebdbad6fd6bba57a52d38e5c8fd51fb6dcd5ba254f513fede45b11d9');
INSERT INTO journal_proof VALUES(44,'8b6a4dcb52546efa94cf4609abf937b5','f435aa5ab032c8400034992c7ee7502e73d24be2ff7698acb884f2d3ad4f8364','177c882b6c3bf10797add806b7da8cf49bea994fb2592fa4352cb0723a71214b');
INSERT INTO journal_proof VALUES(45,'00ca931391b36b3574e117402ec01141','e5e4a1f2f23405d4c266afb6e0a0817be61a74d7372e8845c5761e15511e8590','a1e5e4c0abcfcdb2e3bc3d056539f122ebbba140ea858f752dfaba55c8131791');
INSERT INTO journal_proof VALUES(46,'4ff43fc7af090dca8b5d29c955dc0648','d184d0acedbde6b11ab6148382ea607671711ccb3a16b596cc4d58458f230f20','28d332c00b7d5ea5ea4f1fb0c5fb8557dbfb457fd7faf8c164104fa5078fd680');
INSERT INTO journal_proof VALUES(47,'087b69b1c579b88ed6622b6e6ea66318','6818f679a6493b239b0204a221f86409264604fbad3f070f9497f28399dac501','17b7bf59512b8e0db126494b06b5306c87108cae6cd96ffaea2d058683ef0d73');
INSERT INTO journal_proof VALUES(48,'d0faacaa9729968c3ef6bfe309ed8706','bd4d90fe4935a663b27ba5a00125cac0837e143d417139ee600a430a47f819c4','4591969f1727e7bdcc5a09ca9ebfcc62559104384fdaf13ff9a015686ddcc9a4');
INSERT INTO journal_proof VALUES(49,'21d978dba9e713f8471a3b6bc547b8a3','880a3be7587eed9177a8b39c136ead1212e5e0ae66ae8816bd8a88f55a111cfd','f17147d7c752b4b79e1b11bac02245b24a8bdae871308ddd6623c8af3ead6d88');
INSERT INTO journal_proof VALUES(50,'852aec94126011ee61563875b28787a2','437d21189bd657894f78f3eb14da6978246be522629ad3b4852f1f8d2c977ec3','0e65fd321e59b75aa7256ff8464ce65395147b5f6e516efb3a0eb9693e03d24b');
INSERT INTO journal_proof VALUES(51,'c3607a2c809cb93986b1f99206f19ba8','6dfab03bf8a0feaf94199cca845bebd3bacd95c5c379ee78210eb51655c35c38','d9ee590170633a5fd0f3fd41e77c0f38472cb394eca1ca9d94233006a3f9cb13');
INSERT INTO journal_proof VALUES(52,'a7fef0b98379048b67b8b199f45e2f8c','3591b8450a3d219889c6a18db690be924d6984ac078ed6eafee20ca31482c6eb','4e26da09c5a4b3eb8d5413432b754ebfe1614559b7527f78cc6a29acfd4125ca');
INSERT INTO journal_proof VALUES(53,'5bdc41d5855cea1d0868b8e5ed25d32d','a0fa8af416be93d89917a460c00bccce6750c23907a978c7380aaea6c57d8abd','bc8b519cf73bbecfbc2e80cdc17b873a83c42e6b63c961ae315f66f7f0458f7d');
INSERT INTO journal_proof VALUES(54,'412b1e015b1ceb6c86cf9ce56227644b','d10c1d7050882aa191bfeff647be39b62a0bdff736db1cb41263a4ea26fd59b9','5338eac71c2cff80606cfff8fdc561f6217f72de400fd8bf6ec23f1923fa35ae');
INSERT INTO journal_proof VALUES(55,'80efdbcbf6ec1088242ed3d27d826d2b','374f52a8e3d110b0183220d3b0e3a5470eb871293132d693c5c07de723fb9501','494ff6192aa88438735837b037e8fcc9ea574316ae3839f21df04a8c4bd3465d');
INSERT INTO journal_proof VALUES(56,'d791921cf640a09fc4a76953d33bafe1','64767fe8c56380c017df5a6721a21c5c0fa166ba34cb9c319ad42eb6a5278514','4d8f69500fbca049f702e4fdecbb5a63c78ffcfe36397b0a3906730fea7e1d06');
INSERT INTO journal_proof VALUES(57,'86b7f70ec714d4616d3003c80737dc2d','d785ecb55ae9353f9e65031216291ebecdd2f761504bfbba4e8e4df02549a08f','e9146c46c96c5223c89823ed90c69d4c07343f622672cf5b6909bf0c4b6b48cf');
INSERT INTO journal_proof VALUES(58,'f69565a2e45a40d6df47d0c8ffe7247d','910d430ef0994c58e1108825513880a245e908543097cf539e499a749b12b316','664e4c73d2f726ac658a51e86d2b86261c2245106c5aa114d825443097e98620');
INSERT INTO journal_proof VALUES(59,'5cf9a6a5d7190cc54b838bea35e03aa9','c76c0477a32c858763faa92f1b37f4b69b73b183bb39e6a8b7e5c61ef87bdf1c','65dca62b00c7e0d3906c9584900334576cce88ec878788c04410c948bac3f06a');
INSERT INTO journal_proof VALUES(60,'de10c4fc9bf5a5fdc18ee1cff9399bb8','b3d1768fb283d28ecde254dd12850d07d3f50e9d4600626955a1bb2376d3ed64','81e5aca52727de0e1b625096dcf2d07140f3751659fe4a768621dd8908d577ed');
INSERT INTO journal_proof VALUES(61,'91dd3e87e029069790de403d7e410483','29f900ea84fd1c63f4c9d8395c1ce8963092c809754e8dbbf94a6bc6b5d28076','9a8964430446a7580d4a2ccf272736e74cdf4a6bc9d94eb9a255455f8b9d0f6f');
CREATE TABLE journal_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    link TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES(1,61,'9a8964430446a7580d4a2ccf272736e74cdf4a6bc9d94eb9a255455f8b9d0f6f');
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
    pdf_sha256 TEXT NOT NULL, fields_sha256 TEXT NOT NULL DEFAULT '',
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
CREATE INDEX milestone_of_case ON milestone (support_case);
CREATE TRIGGER destroyed_lines_are_not_changed BEFORE UPDATE ON destroyed_line
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destroyed_lines_are_not_removed BEFORE DELETE ON destroyed_line
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER destruction_is_recorded BEFORE INSERT ON destroyed_line
WHEN NEW.seq >= NEW."by" OR NEW."by" <> (SELECT max(seq) FROM journal) OR
    EXISTS (SELECT 1 FROM journal_proof WHERE seq = NEW."by")
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER filed_minutes_are_new BEFORE INSERT ON filed_minutes
WHEN EXISTS (SELECT 1 FROM filed_minutes WHERE meeting = new.meeting AND number = new.number)
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER filed_minutes_are_only_destroyed BEFORE UPDATE ON filed_minutes
WHEN NOT (NEW.meeting = OLD.meeting AND NEW.number = OLD.number AND NEW.markdown = '' AND NEW.fields = '' AND
    length(NEW.pdf) = 0 AND EXISTS (SELECT 1 FROM destroyed_line))
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER filed_minutes_stay BEFORE DELETE ON filed_minutes
BEGIN SELECT raise(ABORT, 'filed minutes are append-only'); END;
CREATE TRIGGER head_goes_line_by_line BEFORE UPDATE ON journal_head WHEN NEW.seq <> OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER head_is_not_removed BEFORE DELETE ON journal_head
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER id_mark_only_rises BEFORE UPDATE ON id_mark WHEN NEW.highest < OLD.highest
BEGIN SELECT RAISE(ABORT, 'ids are not given twice'); END;
CREATE TRIGGER journal_changes_are_not_removed BEFORE DELETE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_only_destroyed BEFORE UPDATE ON journal_changes
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq) AND
    NOT (NEW.seq = OLD.seq AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_have_their_line BEFORE INSERT ON journal_changes
WHEN NEW.seq <> (SELECT max(seq) FROM journal) OR EXISTS (SELECT 1 FROM journal_changes WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_changed
BEFORE UPDATE OF seq, version, at, actor, command, sitting, meeting, item, undoes ON journal
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_texts_are_only_destroyed BEFORE UPDATE OF text ON journal
WHEN EXISTS (SELECT 1 FROM journal_proof WHERE seq = OLD.seq) AND
    NOT (NEW.text = '' AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER minutes_version_is_new BEFORE INSERT ON minutes_version
WHEN EXISTS (SELECT 1 FROM minutes_version WHERE meeting = new.meeting AND number = new.number)
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER minutes_version_stands BEFORE UPDATE ON minutes_version WHEN old.final_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER minutes_version_stays BEFORE DELETE ON minutes_version WHEN old.final_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'minutes that are final are append-only'); END;
CREATE TRIGGER proofs_are_not_removed BEFORE DELETE ON journal_proof
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_are_only_destroyed BEFORE UPDATE ON journal_proof
WHEN NOT (NEW.seq = OLD.seq AND NEW.text_hash = OLD.text_hash AND NEW.link = OLD.link AND
    NEW.text_salt IS NULL AND EXISTS (SELECT 1 FROM destroyed_line WHERE seq = OLD.seq))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER proofs_follow_the_chain BEFORE INSERT ON journal_proof
WHEN NEW.seq <> (SELECT seq + 1 FROM journal_head)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
COMMIT;
PRAGMA application_id = 1263750725;
PRAGMA user_version = 10;
