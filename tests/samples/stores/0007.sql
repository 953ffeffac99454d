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
, multi_layered_convener TEXT NOT NULL DEFAULT '', statutory_convener TEXT NOT NULL DEFAULT '', case_review_basis TEXT NOT NULL DEFAULT '', resource_review_basis TEXT NOT NULL DEFAULT '', expected TEXT NOT NULL DEFAULT 'consultation outreach participation', protection_contact TEXT NOT NULL DEFAULT '', checkers TEXT NOT NULL DEFAULT '司会') STRICT;
INSERT INTO town VALUES(1,'かささぎ市','7福地第　号','5年','決裁','課長 係長 担当','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。','','','','','consultation outreach participation','児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課','司会');
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
, origin INTEGER REFERENCES support_case DEFERRABLE INITIALLY DEFERRED, ended_on TEXT, ended_because TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO support_case VALUES(37,'R6-031','Cさん','20代の本人・60代の父','with_consent','supported','2024-09-12',10,NULL,0,NULL,'','高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。','','',NULL,'',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(60,'R7-003','Eさん','70代 単身','with_consent','supported','2025-05-26',6,NULL,0,'2025-10-06','','退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。','1月10日 家主が明かりを確認。1月13日 住民票の異動なし。','本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき',NULL,'',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(78,'R7-008','D世帯','40代の本人・70代の父・3歳の子','with_consent','supported','2025-05-08',6,NULL,0,NULL,'','父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。','','父の入院、本人の体調の悪化',NULL,'',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(99,'R7-012','A世帯','80代の母・50代の長男','with_consent','supported','2025-11-20',6,NULL,0,NULL,'','通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。','','','monitoring','モニタリングの時期','2026-04-23',NULL,NULL,'');
INSERT INTO support_case VALUES(118,'R7-017','B世帯','30代の母・小学生の子2人','with_consent','intake','2025-12-15',7,NULL,0,NULL,'','外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。','','',NULL,'',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(138,'支援-R7-04','60代の方','60代 単身','statutory','intake','2025-12-08',19,NULL,0,NULL,'火災と健康の危険を下げ、会える人を一人つくる','家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。','','',NULL,'',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(150,'R7-015','F世帯','10代の本人・40代の母・小学生の弟','with_consent','intake','2025-12-04',12,NULL,0,NULL,'','⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。','','','new_plan','プランができた（12月18日 同意）。参加支援のプランが要る',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(165,'R7-019','Gさん','40代 単身','with_consent','intake','2025-12-24',7,NULL,0,NULL,'','住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。','','','new_plan','参加支援を1月9日に早く始めており、支援決定が要る',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(176,'R7-010','I世帯','30代の母・幼い子2人','with_consent','supported','2025-06-16',12,NULL,0,NULL,'','家計と住まいが整い、子育ての相談が残っている。','','','closure','つなぎもどし（紹介元のこども家庭センターへ）',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(187,'支援-R7-06','70代の方','70代 単身','statutory','intake','2026-01-05',19,NULL,0,NULL,'動物と本人の健康の危険を下げ、話せる人をつくる','家の中で多くの猫を飼い、近隣から臭いの苦情がある。','','','sharing','同意なし（働きかけ中）',NULL,NULL,NULL,'');
INSERT INTO support_case VALUES(190,'R7-005','Hさん','50代 単身','with_consent','supported','2025-06-02',11,NULL,0,NULL,'','仕事を離れたあと、相談と通所を続けている。','','','monitoring','モニタリングの時期','2026-01-15',NULL,NULL,'');
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
INSERT INTO answer VALUES(203,12,'confirmed',NULL,'',NULL,'2026-01-22T14:22:00');
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
INSERT INTO journal VALUES(1,2,'2026-11-21T19:30:01','','import','ファイルから読んだ',NULL,NULL,NULL,NULL);
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
INSERT INTO journal VALUES(62,2,'2026-01-22T14:22:00','青葉','answer','議題4 R7-017でこどもは確認',2,199,203,NULL);
CREATE TABLE journal_changes (
    seq INTEGER PRIMARY KEY REFERENCES journal,
    changes TEXT NOT NULL
) STRICT;
INSERT INTO journal_changes VALUES(1,'[{"table":"town","before":null,"after":{"id":1,"name":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","multi_layered_basis":"重層的支援体制整備事業 実施要綱","multi_layered_secrecy":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","statutory_basis":"社会福祉法第106条の6","statutory_secrecy":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","multi_layered_convener":"","statutory_convener":"","case_review_basis":"","resource_review_basis":"","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","checkers":"司会"},"salt":"17a7a4600308aa31cc7ddf82074bc69c"},{"table":"agency","before":null,"after":{"id":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"b529272828f28ae7fdd279b4e38af66c"},{"table":"agency","before":null,"after":{"id":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"a9b3a2da199d53f2c4a9b10cec38443b"},{"table":"agency","before":null,"after":{"id":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"7a578fb7d1c45fbf150fe714543bf30f"},{"table":"agency","before":null,"after":{"id":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"8c2a9bf57c4b2546b630ecdcdb7f1b5f"},{"table":"agency","before":null,"after":{"id":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"24acfc9188b5d3909b412b7b43431cee"},{"table":"agency","before":null,"after":{"id":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"9c277163a0894ebd1b417dfafc488683"},{"table":"agency","before":null,"after":{"id":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"2edeac96c018c671d649a725da5064a1"},{"table":"agency","before":null,"after":{"id":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"592e95d2d08160338ad46e093e74d36a"},{"table":"agency","before":null,"after":{"id":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"f790b253e0287570bc30181bce74a837"},{"table":"agency","before":null,"after":{"id":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"ab1c9830567dbbd74d7c912e4add3905"},{"table":"agency","before":null,"after":{"id":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"c7549a7e43182879a53156cc3b18f9cd"},{"table":"agency","before":null,"after":{"id":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"95a006e059dc0c7471399c3ce385a032"},{"table":"agency","before":null,"after":{"id":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"2d11ea95d6169963558b473a8d10a2a9"},{"table":"agency","before":null,"after":{"id":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"c89ab1c03fc42cd8134343a5a080d6ae"},{"table":"agency","before":null,"after":{"id":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"4147fc1a720d8bd9a380a9fb83842885"},{"table":"agency","before":null,"after":{"id":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"d8c5e1f273419c34709c1c258ce44dff"},{"table":"person","before":null,"after":{"id":20,"agency":4,"post":"課長","name":"森野","may_decide":1},"salt":"90d6ee3932f38c840f85e5cd768a9393"},{"table":"person","before":null,"after":{"id":21,"agency":4,"post":"主査","name":"青葉","may_decide":0},"salt":"14a8dea87d973b909f4085408ec68a7d"},{"table":"person","before":null,"after":{"id":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","may_decide":0},"salt":"994beacf2f7ebd4b33d9d18a35f48e92"},{"table":"person","before":null,"after":{"id":23,"agency":6,"post":"主任","name":"岸","may_decide":0},"salt":"6e77c631322107ae9f11304b6fc9f71f"},{"table":"person","before":null,"after":{"id":24,"agency":7,"post":"相談支援員","name":"浜","may_decide":0},"salt":"af3f5962fd2bce5bdcbad0c669c9b27b"},{"table":"person","before":null,"after":{"id":25,"agency":8,"post":"専門員","name":"沢","may_decide":0},"salt":"56552c45ffd0b4ed52e5f8a3a338f744"},{"table":"person","before":null,"after":{"id":26,"agency":9,"post":"主事","name":"原","may_decide":0},"salt":"2a89f5d115679b2f6c6f0b62114148c5"},{"table":"person","before":null,"after":{"id":27,"agency":10,"post":"保健師","name":"若草","may_decide":0},"salt":"6f49cee3023edb886d1a4dddd7599d9e"},{"table":"person","before":null,"after":{"id":28,"agency":11,"post":"相談員","name":"早瀬","may_decide":0},"salt":"a7fb8576838f519d24ff7e06de945a1a"},{"table":"person","before":null,"after":{"id":29,"agency":12,"post":"係長","name":"小雪","may_decide":0},"salt":"b740590ba0bbd2651fd377f171582ee6"},{"table":"person","before":null,"after":{"id":30,"agency":13,"post":"民生委員","name":"例山","may_decide":0},"salt":"bb88077bd6f4bdf9c65a5f263e70dd93"},{"table":"person","before":null,"after":{"id":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","may_decide":0},"salt":"07fe9c69d698a92e2ed58a63b63a6c66"},{"table":"person","before":null,"after":{"id":32,"agency":15,"post":"指導主事","name":"仮谷","may_decide":0},"salt":"152d65d48b48f393d99f03ba37a5b806"},{"table":"person","before":null,"after":{"id":33,"agency":16,"post":"介護支援専門員","name":"見沢","may_decide":0},"salt":"e0c0692c1af77a1d95f9553a3a5d7f49"},{"table":"person","before":null,"after":{"id":34,"agency":17,"post":"職員","name":"例沢","may_decide":0},"salt":"f496bd93af43b180975a2279fb643d37"},{"table":"person","before":null,"after":{"id":35,"agency":18,"post":"予防係長","name":"試野","may_decide":0},"salt":"8f72f4ea909cec81a37f9bdfb4d9670a"},{"table":"person","before":null,"after":{"id":36,"agency":19,"post":"主任","name":"例木","may_decide":0},"salt":"bbcdf0272ba69e2bc4ea73b09a173968"},{"table":"support_case","before":null,"after":{"id":37,"number":"R6-031","calling_name":"Cさん","household":"20代の本人・60代の父","route":"with_consent","state":"supported","received_on":"2024-09-12","referrer":10,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"13b899f2219a20c630fcb718fcf08ff2"},{"table":"support_case","before":null,"after":{"id":60,"number":"R7-003","calling_name":"Eさん","household":"70代 単身","route":"with_consent","state":"supported","received_on":"2025-05-26","referrer":6,"lead":null,"protected_address":0,"last_contact_on":"2025-10-06","purpose":"","summary":"退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。","safety":"1月10日 家主が明かりを確認。1月13日 住民票の異動なし。","reopen_when":"本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"05222e17fb5c97b9f33b9ebd2db33bc6"},{"table":"support_case","before":null,"after":{"id":78,"number":"R7-008","calling_name":"D世帯","household":"40代の本人・70代の父・3歳の子","route":"with_consent","state":"supported","received_on":"2025-05-08","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。","safety":"","reopen_when":"父の入院、本人の体調の悪化","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"4ac833fe856db198aeae44b184c8edc1"},{"table":"support_case","before":null,"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"b02f34a1b129269fa70091c355acef6a"},{"table":"support_case","before":null,"after":{"id":118,"number":"R7-017","calling_name":"B世帯","household":"30代の母・小学生の子2人","route":"with_consent","state":"intake","received_on":"2025-12-15","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"a484b7567574d0d7d0c1466a7d2fb675"},{"table":"support_case","before":null,"after":{"id":138,"number":"支援-R7-04","calling_name":"60代の方","household":"60代 単身","route":"statutory","state":"intake","received_on":"2025-12-08","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"火災と健康の危険を下げ、会える人を一人つくる","summary":"家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"f4431e828e60990e4d6697e3f38a12fb"},{"table":"support_case","before":null,"after":{"id":150,"number":"R7-015","calling_name":"F世帯","household":"10代の本人・40代の母・小学生の弟","route":"with_consent","state":"intake","received_on":"2025-12-04","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"プランができた（12月18日 同意）。参加支援のプランが要る","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"59ed099421a3cc46f1375e488c3b06c7"},{"table":"support_case","before":null,"after":{"id":165,"number":"R7-019","calling_name":"Gさん","household":"40代 単身","route":"with_consent","state":"intake","received_on":"2025-12-24","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"参加支援を1月9日に早く始めており、支援決定が要る","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"eee9e001b53d8627563f0e63b93a015f"},{"table":"support_case","before":null,"after":{"id":176,"number":"R7-010","calling_name":"I世帯","household":"30代の母・幼い子2人","route":"with_consent","state":"supported","received_on":"2025-06-16","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"家計と住まいが整い、子育ての相談が残っている。","safety":"","reopen_when":"","waits_for":"closure","waits_because":"つなぎもどし（紹介元のこども家庭センターへ）","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"05484e9464f660983bf9fd03f32ad936"},{"table":"support_case","before":null,"after":{"id":187,"number":"支援-R7-06","calling_name":"70代の方","household":"70代 単身","route":"statutory","state":"intake","received_on":"2026-01-05","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"動物と本人の健康の危険を下げ、話せる人をつくる","summary":"家の中で多くの猫を飼い、近隣から臭いの苦情がある。","safety":"","reopen_when":"","waits_for":"sharing","waits_because":"同意なし（働きかけ中）","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"081ba47aec7d802e1115dffc30960bdb"},{"table":"support_case","before":null,"after":{"id":190,"number":"R7-005","calling_name":"Hさん","household":"50代 単身","route":"with_consent","state":"supported","received_on":"2025-06-02","referrer":11,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"仕事を離れたあと、相談と通所を続けている。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-01-15","origin":null,"ended_on":null,"ended_because":""},"salt":"007e650ff4cd09dca153ae2332560ba4"},{"table":"member","before":null,"after":{"id":38,"support_case":37,"seq":1,"name":"雛形 翔","kana":"ひながた しょう","relation":"本人","age":29},"salt":"085b9ea1fdb37df1837a3ae35cea82b3"},{"table":"member","before":null,"after":{"id":40,"support_case":37,"seq":2,"name":"雛形 健","kana":"ひながた けん","relation":"父","age":60},"salt":"ad78cab384142f496ae71efa0086e0d3"},{"table":"member","before":null,"after":{"id":61,"support_case":60,"seq":1,"name":"写野 功","kana":"うつしの いさお","relation":"本人","age":73},"salt":"d558a26769a97aaf53c5e7005c2905e3"},{"table":"member","before":null,"after":{"id":79,"support_case":78,"seq":1,"name":"仮山 恵","kana":"かりやま めぐみ","relation":"本人","age":44},"salt":"54fab3e773091602a9daf8db3bd7ef29"},{"table":"member","before":null,"after":{"id":81,"support_case":78,"seq":2,"name":"仮山 実","kana":"かりやま みのる","relation":"父","age":78},"salt":"13fdacea8f118fe84b81deccb00a73e2"},{"table":"member","before":null,"after":{"id":83,"support_case":78,"seq":3,"name":"仮山 みお","kana":"かりやま みお","relation":"子","age":3},"salt":"e061ad2189f0d9947ec87480933be206"},{"table":"member","before":null,"after":{"id":100,"support_case":99,"seq":1,"name":"見本 松子","kana":"みほん まつこ","relation":"母","age":82},"salt":"cf9eda57f24403e40d18caab70de4baf"},{"table":"member","before":null,"after":{"id":102,"support_case":99,"seq":2,"name":"見本 竹夫","kana":"みほん たけお","relation":"長男","age":54},"salt":"023e9cd08dade831577bd6c15642edd1"},{"table":"member","before":null,"after":{"id":119,"support_case":118,"seq":1,"name":"試川 マリア","kana":"しかわ まりあ","relation":"母","age":36},"salt":"dad1135967fa70645cf876fd1293c52e"},{"table":"member","before":null,"after":{"id":121,"support_case":118,"seq":2,"name":"試川 リサ","kana":"しかわ りさ","relation":"長女","age":9},"salt":"6a3183161495b59b5cdb99230f790617"},{"table":"member","before":null,"after":{"id":123,"support_case":118,"seq":3,"name":"試川 ルイ","kana":"しかわ るい","relation":"長男","age":7},"salt":"4909e2f0283d360a416d0b41d0f34a3e"},{"table":"member","before":null,"after":{"id":139,"support_case":138,"seq":1,"name":"架空 鉄男","kana":"かくう てつお","relation":"本人","age":67},"salt":"1b13ff8be4cb9073e57d09a2f6152ea9"},{"table":"member","before":null,"after":{"id":151,"support_case":150,"seq":1,"name":"例田 すみれ","kana":"れいだ すみれ","relation":"本人","age":15},"salt":"3e9e6b90b784bdc0624b145ff72f3a19"},{"table":"member","before":null,"after":{"id":153,"support_case":150,"seq":2,"name":"例田 梅","kana":"れいだ うめ","relation":"母","age":41},"salt":"6fc19d04df26a882d1cfab9cd28f7274"},{"table":"member","before":null,"after":{"id":155,"support_case":150,"seq":3,"name":"例田 そら","kana":"れいだ そら","relation":"弟","age":6},"salt":"8f0fd7a81986a93d91c4318023fe738b"},{"table":"member","before":null,"after":{"id":166,"support_case":165,"seq":1,"name":"控井 仁","kana":"ひかえい じん","relation":"本人","age":47},"salt":"4409f88683ccbeafb3505754a324de6e"},{"table":"member","before":null,"after":{"id":177,"support_case":176,"seq":1,"name":"下書 桜","kana":"したがき さくら","relation":"母","age":33},"salt":"bfe274b337c702e080ea5f2fd9aa248d"},{"table":"member","before":null,"after":{"id":179,"support_case":176,"seq":2,"name":"下書 はな","kana":"したがき はな","relation":"長女","age":5},"salt":"e00134a929b9b05a4e1da648a9c49163"},{"table":"member","before":null,"after":{"id":181,"support_case":176,"seq":3,"name":"下書 りく","kana":"したがき りく","relation":"長男","age":2},"salt":"1b5facbfad699992a3249ae1b730a433"},{"table":"member","before":null,"after":{"id":188,"support_case":187,"seq":1,"name":"点前 菊","kana":"てんまえ きく","relation":"本人","age":71},"salt":"dc01e83fa351368017658c7fd9b71f82"},{"table":"member","before":null,"after":{"id":191,"support_case":190,"seq":1,"name":"見出 進","kana":"みだし すすむ","relation":"本人","age":52},"salt":"a8de370990e054b26d9a727d3dd9fd98"},{"table":"consent","before":null,"after":{"id":39,"member":38,"status":"given","given_on":"2024-10-03","method":"口頭（後日に申込票）","scope":"役割をもつ機関まで","excluded":""},"salt":"00bf2e6fa92b80ed75fdf5a87f8907cc"},{"table":"consent","before":null,"after":{"id":41,"member":40,"status":"given","given_on":"2024-10-03","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"afc1a8830c090342dc3c7d13619475ca"},{"table":"consent","before":null,"after":{"id":62,"member":61,"status":"given","given_on":"2025-06-02","method":"申込票","scope":"役割をもつ機関と、かかりつけの病院まで","excluded":""},"salt":"acf53bc2f096834cefae5ef2ee1d019b"},{"table":"consent","before":null,"after":{"id":80,"member":79,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"7d8f7a450caff00034f53a8da0da0c31"},{"table":"consent","before":null,"after":{"id":82,"member":81,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"6d48089b78799d1ba54c52cdac7fff8a"},{"table":"consent","before":null,"after":{"id":84,"member":83,"status":"given","given_on":"2025-05-15","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"639339afb35f8582fe82627c3756b3fe"},{"table":"consent","before":null,"after":{"id":101,"member":100,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"d986bb64be36e02e960520ba8b704757"},{"table":"consent","before":null,"after":{"id":103,"member":102,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"63de48fba41f4ce684a0f7342f5769d2"},{"table":"consent","before":null,"after":{"id":120,"member":119,"status":"given","given_on":"2025-12-22","method":"申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"fa9741638dec39a065092f7bf27bf798"},{"table":"consent","before":null,"after":{"id":122,"member":121,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"07046972cf215a9d731d68af39f3b94c"},{"table":"consent","before":null,"after":{"id":124,"member":123,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"44adf794d19be413d555baa32a7eb41d"},{"table":"consent","before":null,"after":{"id":140,"member":139,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"71a364547401ed007def5a977286f937"},{"table":"consent","before":null,"after":{"id":152,"member":151,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"58de7bcabb557d617a4258d7e8225b98"},{"table":"consent","before":null,"after":{"id":154,"member":153,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"890eb319bf57ff295d24eb7a63306464"},{"table":"consent","before":null,"after":{"id":156,"member":155,"status":"given","given_on":"2025-12-18","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"ff300106100c8613348d3456e23fc05c"},{"table":"consent","before":null,"after":{"id":167,"member":166,"status":"given","given_on":"2026-01-06","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"d2023416a08a322454ae6a8061025062"},{"table":"consent","before":null,"after":{"id":178,"member":177,"status":"given","given_on":"2025-07-01","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"04c8520847ab84c64eb3553f2ba17483"},{"table":"consent","before":null,"after":{"id":180,"member":179,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"844ddfe605122c6bf905e966e8b9eaf7"},{"table":"consent","before":null,"after":{"id":182,"member":181,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"d72aaa89b82d6a5ae391ceea4083629f"},{"table":"consent","before":null,"after":{"id":189,"member":188,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"03c2b9352f90d283d1edbd441867d1d0"},{"table":"consent","before":null,"after":{"id":192,"member":191,"status":"given","given_on":"2025-06-09","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"2327b8f822532b8e7a6d56e9b9351c7f"},{"table":"support_plan","before":null,"after":{"id":42,"support_case":37,"kind":"coordination","state":"decided","made_on":"2025-07-24","policy":"⟦1⟧の歩みに合わせ、⟦2⟧を支えながら待つ。","change":"","contact":8,"monitoring_on":"2026-01-22","removed":""},"salt":"42c1833cf34bb30761fbf86491fdd6c0"},{"table":"support_plan","before":null,"after":{"id":48,"support_case":37,"kind":"coordination","state":"proposed","made_on":"2026-01-14","policy":"静かな場から始め、居場所に月1回を目安にする。急がず、断ってもよいと伝え続ける。","change":"訪問を断っていたが、月2回の電話に応じるようになった。","contact":8,"monitoring_on":null,"removed":""},"salt":"844b2afd889400f1b3fe6f98ea9976e7"},{"table":"support_plan","before":null,"after":{"id":67,"support_case":60,"kind":"coordination","state":"decided","made_on":"2025-06-12","policy":"退院後の通院と食事を整え、近くに話せる人をつくる。","change":"","contact":5,"monitoring_on":"2025-12-18","removed":""},"salt":"701708dd3535ba544d6e13c5d617ecbb"},{"table":"support_plan","before":null,"after":{"id":71,"support_case":60,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"連絡を押しつけず、気づいた人の知らせが多機関に届くようにして待つ。","change":"","contact":5,"monitoring_on":null,"removed":""},"salt":"b18cef035d07efcfd881c6c419a9d53d"},{"table":"support_plan","before":null,"after":{"id":85,"support_case":78,"kind":"coordination","state":"decided","made_on":"2025-06-19","policy":"介護と保育を先に整え、⟦1⟧が休める時間をつくる。","change":"","contact":6,"monitoring_on":"2026-01-22","removed":""},"salt":"ed6143aabf22cb64e4397ceed4de3069"},{"table":"support_plan","before":null,"after":{"id":91,"support_case":78,"kind":"coordination","state":"proposed","made_on":"2026-01-13","policy":"多機関協働の関わりを終え、それぞれの機関の支援を続ける。","change":"","contact":6,"monitoring_on":null,"removed":""},"salt":"707663701172fac2fcd364bc2d69d4de"},{"table":"support_plan","before":null,"after":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"salt":"9c3856329b07f8e45e8a91e3557eb24f"},{"table":"support_plan","before":null,"after":{"id":125,"support_case":118,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"住まいを先に守り、⟦1⟧が自分の言葉で相談できる場をつくる。","change":"","contact":14,"monitoring_on":null,"removed":""},"salt":"38e65481ccb566aed7725253fb6c2967"},{"table":"support_plan","before":null,"after":{"id":145,"support_case":138,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"片付けを急がせず、火の安全と、会える人をつくることを先にする。","change":"","contact":null,"monitoring_on":null,"removed":""},"salt":"3c1228a35512c64537a975f0fa1129d5"},{"table":"support_plan","before":null,"after":{"id":157,"support_case":150,"kind":"coordination","state":"proposed","made_on":"2026-01-19","policy":"家のことを分け合い、⟦1⟧が学ぶ時間をつくる。","change":"","contact":12,"monitoring_on":null,"removed":""},"salt":"384be66e7d40fae73f79279d2fcc0701"},{"table":"support_plan","before":null,"after":{"id":168,"support_case":165,"kind":"coordination","state":"proposed","made_on":"2026-01-20","policy":"住まいを整え、通院を続けられるようにする。","change":"","contact":7,"monitoring_on":null,"removed":""},"salt":"8355fc93685ddec267c3d0e3159c801f"},{"table":"support_plan","before":null,"after":{"id":183,"support_case":176,"kind":"coordination","state":"decided","made_on":"2025-08-21","policy":"家計と住まいを整える。","change":"","contact":12,"monitoring_on":"2026-02-26","removed":""},"salt":"3bd88c6f862cc547914c50a96aac97c4"},{"table":"support_plan","before":null,"after":{"id":193,"support_case":190,"kind":"coordination","state":"decided","made_on":"2025-07-17","policy":"通所を続け、仕事の準備を少しずつ進める。","change":"","contact":11,"monitoring_on":"2026-01-15","removed":""},"salt":"b9c162b42dbb2228a06fc796a7465e68"},{"table":"goal","before":null,"after":{"id":43,"plan":42,"member":38,"words":"人に会わずに、できることを知りたい","former_words":""},"salt":"22e34057d118e00a0dcab853bfe42da4"},{"table":"goal","before":null,"after":{"id":54,"plan":48,"member":38,"words":"静かなところなら一度行ってみてもいい","former_words":"人に会わずに、できることを知りたい"},"salt":"866c6b1cb4de6e14a45f0b7739f0ce37"},{"table":"goal","before":null,"after":{"id":68,"plan":67,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"5f5db6c390fcb27a443156c441a7f0c5"},{"table":"goal","before":null,"after":{"id":74,"plan":71,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"77b7e8f22b29458d8d5d67d7ae55470c"},{"table":"goal","before":null,"after":{"id":86,"plan":85,"member":79,"words":"父を家で見ながら、仕事に戻りたい","former_words":""},"salt":"8c7adb59ac8a035af676d8ed24eec0eb"},{"table":"goal","before":null,"after":{"id":87,"plan":85,"member":81,"words":"孫の声がする家で暮らしたい","former_words":""},"salt":"52e187179a10b8bfd8a07223f33aa2ea"},{"table":"goal","before":null,"after":{"id":95,"plan":91,"member":79,"words":"今の形で、仕事と家のことを続けたい","former_words":""},"salt":"be7b8e6c312dc2ea1876f82ef982dedd"},{"table":"goal","before":null,"after":{"id":111,"plan":104,"member":100,"words":"病院にもう一度行きたい","former_words":""},"salt":"0110ab23996f792a49d6c8952b6d541b"},{"table":"goal","before":null,"after":{"id":112,"plan":104,"member":102,"words":"母を家で見ながら、外に行ける場所を一つ持ちたい","former_words":""},"salt":"2d7ceb65c93eb420d5dcbfe89caec4e2"},{"table":"goal","before":null,"after":{"id":132,"plan":125,"member":119,"words":"3月まで今の家で暮らし、子どもを学校に行かせたい","former_words":""},"salt":"9483b0a2038847b690bae740add77ae1"},{"table":"goal","before":null,"after":{"id":162,"plan":157,"member":151,"words":"高校に行きたい。家のことを誰かと分けたい","former_words":""},"salt":"9cba6aec2b58a93700e1888735e82be0"},{"table":"goal","before":null,"after":{"id":172,"plan":168,"member":166,"words":"屋根のある所で落ち着いて、体を治したい","former_words":""},"salt":"0922735226f67ea374c93c1cf902580e"},{"table":"goal","before":null,"after":{"id":184,"plan":183,"member":177,"words":"子どもと三人で落ち着いて暮らしたい","former_words":""},"salt":"a08c77b96d56ef9eb14ddb718da2f764"},{"table":"goal","before":null,"after":{"id":194,"plan":193,"member":191,"words":"週に3日は外に出たい","former_words":""},"salt":"a17ce10080aec136f37122fb52eec5bc"},{"table":"plan_point","before":null,"after":{"id":49,"plan":48,"kind":"challenge","seq":1,"text":"外に出る最初の一回に、付き添う人がいる"},"salt":"7b58966e48d9de8f7cba09d6fd3aaa57"},{"table":"plan_point","before":null,"after":{"id":50,"plan":48,"kind":"challenge","seq":2,"text":"昼夜が逆になりやすい"},"salt":"94ca38f101f59b3395fecdf03eaa1003"},{"table":"plan_point","before":null,"after":{"id":51,"plan":48,"kind":"challenge","seq":3,"text":"⟦2⟧が定年を控え、先の暮らしを心配している"},"salt":"08cdde3104def624f5ff98fa85425428"},{"table":"plan_point","before":null,"after":{"id":52,"plan":48,"kind":"strength","seq":1,"text":"電話では自分の考えを話せる"},"salt":"394259c4577ab9a3220c322b4d29b60d"},{"table":"plan_point","before":null,"after":{"id":53,"plan":48,"kind":"strength","seq":2,"text":"絵とパソコンが得意"},"salt":"ed458edc454b2f929645e368629707a1"},{"table":"plan_point","before":null,"after":{"id":72,"plan":71,"kind":"contact_point","seq":1,"text":"民生委員 東地区"},"salt":"c6392c8d22ebb47f86dce1b4428c5b81"},{"table":"plan_point","before":null,"after":{"id":73,"plan":71,"kind":"contact_point","seq":2,"text":"家主"},"salt":"c8c0d6253982c11968a175f14fa6502a"},{"table":"plan_point","before":null,"after":{"id":92,"plan":91,"kind":"achievement","seq":1,"text":"デイサービスを週3回使い、介護の時間が減った"},"salt":"ddc01eee72cf07261ccf05f6c53b9d88"},{"table":"plan_point","before":null,"after":{"id":93,"plan":91,"kind":"achievement","seq":2,"text":"子が入園し、⟦1⟧が短時間の仕事に戻った"},"salt":"2dde709500ccc22b4b47e556cd9e5917"},{"table":"plan_point","before":null,"after":{"id":94,"plan":91,"kind":"supporter_state","seq":1,"text":"居宅、包括、こどもの役割はどれも済み、機関どうしで直接連絡できる"},"salt":"3150e08145d73fdce53206894313573a"},{"table":"plan_point","before":null,"after":{"id":105,"plan":104,"kind":"challenge","seq":1,"text":"通院が途切れ、介護の認定がない"},"salt":"61f2cdee85aa3f44888fb77ea899ae00"},{"table":"plan_point","before":null,"after":{"id":106,"plan":104,"kind":"challenge","seq":2,"text":"⟦2⟧は長く家族のほかと話していない"},"salt":"f39e19b8a58e8e9c345ace6a9b45cc5b"},{"table":"plan_point","before":null,"after":{"id":107,"plan":104,"kind":"challenge","seq":3,"text":"水道と国保の支払いが遅れている"},"salt":"f46cb620299d31e96e6c0698e040e563"},{"table":"plan_point","before":null,"after":{"id":108,"plan":104,"kind":"challenge","seq":4,"text":"異変に気づく人が近くにいない"},"salt":"c68a1cd52a15bb9a9088d27a15e3291d"},{"table":"plan_point","before":null,"after":{"id":109,"plan":104,"kind":"strength","seq":1,"text":"⟦2⟧は料理ができる"},"salt":"1a7e8cdcc7441d0e80e59d839b78b28c"},{"table":"plan_point","before":null,"after":{"id":110,"plan":104,"kind":"strength","seq":2,"text":"朝の散歩を続けている"},"salt":"3e34a694384b7b6d977584f6676e60a8"},{"table":"plan_point","before":null,"after":{"id":126,"plan":125,"kind":"challenge","seq":1,"text":"解雇のあと、家賃と生活費が足りない"},"salt":"ee3d22709677afd43c877f896f3b3462"},{"table":"plan_point","before":null,"after":{"id":127,"plan":125,"kind":"challenge","seq":2,"text":"在留の更新と未払い賃金の相談先が分からない"},"salt":"f33efbadc47a0aa63133e5c4c3da5d04"},{"table":"plan_point","before":null,"after":{"id":128,"plan":125,"kind":"challenge","seq":3,"text":"学校からの便りが読めず、登校の準備が難しい"},"salt":"cb8f4ae006d7c30d94b6aa0efc6bc9e4"},{"table":"plan_point","before":null,"after":{"id":129,"plan":125,"kind":"challenge","seq":4,"text":"平日の昼に通訳がいない"},"salt":"cefa55c449d6ca2efd44c80bac0e46c4"},{"table":"plan_point","before":null,"after":{"id":130,"plan":125,"kind":"strength","seq":1,"text":"3か国語を話す"},"salt":"8c88f6e078631aaf438238aa82a8bcc0"},{"table":"plan_point","before":null,"after":{"id":131,"plan":125,"kind":"strength","seq":2,"text":"教会に頼れる友人がいる"},"salt":"7da08b835b54415cb4e9b62822995a62"},{"table":"plan_point","before":null,"after":{"id":158,"plan":157,"kind":"challenge","seq":1,"text":"弟の送り迎えと夕食を⟦1⟧が担っている"},"salt":"eb112bb11eca173d2f014cb2056cc17b"},{"table":"plan_point","before":null,"after":{"id":159,"plan":157,"kind":"challenge","seq":2,"text":"学ぶ時間と場所がない"},"salt":"b1db4882de78519dd3a2e059e9896d6d"},{"table":"plan_point","before":null,"after":{"id":160,"plan":157,"kind":"strength","seq":1,"text":"友人が多い"},"salt":"a91117ab68b1426abc692eccea85bcb8"},{"table":"plan_point","before":null,"after":{"id":161,"plan":157,"kind":"strength","seq":2,"text":"先生に相談できた"},"salt":"46479abfe9705cfd695f135d7ce17316"},{"table":"plan_point","before":null,"after":{"id":169,"plan":168,"kind":"challenge","seq":1,"text":"住まいの契約が3月で切れる"},"salt":"c0bef6afc04183549e870f18b2d5171a"},{"table":"plan_point","before":null,"after":{"id":170,"plan":168,"kind":"challenge","seq":2,"text":"通院が途切れている"},"salt":"e41439c1743f25c844a88f13a3c80c15"},{"table":"plan_point","before":null,"after":{"id":171,"plan":168,"kind":"strength","seq":1,"text":"朝早く起きられる"},"salt":"c85886b0f7bc0b4b94cfaceac9bcf7c6"},{"table":"support_item","before":null,"after":{"id":44,"plan":42,"seq":1,"text":"月2回の電話","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"fe7b40129660d673313697b579a5cc75"},{"table":"support_item","before":null,"after":{"id":45,"plan":42,"seq":2,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5266a25ee11924f17769abfac9bdfdc7"},{"table":"support_item","before":null,"after":{"id":46,"plan":42,"seq":3,"text":"居場所の見学","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"55c48bb8fa8bb0fcea3d8ff3e026248b"},{"table":"support_item","before":null,"after":{"id":47,"plan":42,"seq":4,"text":"就労準備の情報","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"7b662e8a4627697b9b725ccfd9761355"},{"table":"support_item","before":null,"after":{"id":55,"plan":48,"seq":1,"text":"居場所での受入れの調整と同行","service":"participation","due_on":"2026-03-31","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d57fccddf1692757e33c0a561fc8ac63"},{"table":"support_item","before":null,"after":{"id":56,"plan":48,"seq":2,"text":"月2回の電話と訪問","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"9a7b290a02557ddcd2271b6641aa0cc6"},{"table":"support_item","before":null,"after":{"id":57,"plan":48,"seq":3,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"dc6c19df259da431201b2409f63f568c"},{"table":"support_item","before":null,"after":{"id":58,"plan":48,"seq":4,"text":"就労準備の情報（本人が望むとき）","service":"none","due_on":"2026-06-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e15c758ef8b6c11e69cb2fb627066b06"},{"table":"support_item","before":null,"after":{"id":59,"plan":48,"seq":5,"text":"障害福祉の見立ての助言","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"cf60b96855c626f757bef23b91b4c46f"},{"table":"support_item","before":null,"after":{"id":69,"plan":67,"seq":1,"text":"通院の同行","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"56d33d836f4f33fe66794c5e9be7e1b0"},{"table":"support_item","before":null,"after":{"id":70,"plan":67,"seq":2,"text":"訪問と電話での相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":5,"amended":0},"salt":"9d2a851e5ec72a0bb5dada73c69edd65"},{"table":"support_item","before":null,"after":{"id":75,"plan":71,"seq":1,"text":"訪問による様子の確認","service":"none","due_on":"2026-04-22","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"f7ef29e3b0cd16a0664cb91d230d2b36"},{"table":"support_item","before":null,"after":{"id":76,"plan":71,"seq":2,"text":"明かりと郵便受けの見守り、変化の知らせの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"27bf80d4bbc73b7757b432fb854da5b2"},{"table":"support_item","before":null,"after":{"id":77,"plan":71,"seq":3,"text":"介護と医療の相談が入ったときの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"a22a6f9ddb371d6c160d92387c6664d1"},{"table":"support_item","before":null,"after":{"id":88,"plan":85,"seq":1,"text":"デイサービスの利用の調整","service":"none","due_on":"2025-08-29","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":16,"amended":0},"salt":"4bb4e2d93aeb889c948e0ea263d0c2c8"},{"table":"support_item","before":null,"after":{"id":89,"plan":85,"seq":2,"text":"保育所への入園の手続き","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":12,"amended":0},"salt":"7d4cb8fe6aaa73db0aab659a39d9eaf4"},{"table":"support_item","before":null,"after":{"id":90,"plan":85,"seq":3,"text":"介護する家族の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"f4cf268ea0391283ac205db5bd1183f5"},{"table":"support_item","before":null,"after":{"id":96,"plan":91,"seq":1,"text":"ケアプラン","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"63342c4ceabc9c536bd9ceabfbdc2df7"},{"table":"support_item","before":null,"after":{"id":97,"plan":91,"seq":2,"text":"世帯の相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"4e265a7e591b88bc05debb874e777fc1"},{"table":"support_item","before":null,"after":{"id":98,"plan":91,"seq":3,"text":"子育ての相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"041bf05b4325b811ecab668bb0a43f16"},{"table":"support_item","before":null,"after":{"id":113,"plan":104,"seq":1,"text":"要介護認定の申請と通院の同行","service":"none","due_on":"2026-02-20","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"f246dddb09153c45ab09f2b2b62978e4"},{"table":"support_item","before":null,"after":{"id":114,"plan":104,"seq":2,"text":"⟦2⟧の健康の相談","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d0914d391d0db01b99a996955179f385"},{"table":"support_item","before":null,"after":{"id":115,"plan":104,"seq":3,"text":"訪問による関係づくり","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"9c1a27a90748025c1fadb7addeb94347"},{"table":"support_item","before":null,"after":{"id":116,"plan":104,"seq":4,"text":"水道・国保の分納の相談","service":"none","due_on":"2026-02-10","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"24462d32a959cc4b5f6b03fdd465167b"},{"table":"support_item","before":null,"after":{"id":117,"plan":104,"seq":5,"text":"声かけと異変の連絡","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"9c47b4a3ac6bf5f5dd3c82d2c6a0c81d"},{"table":"support_item","before":null,"after":{"id":133,"plan":125,"seq":1,"text":"住居確保給付金と家計の相談","service":"none","due_on":"2026-02-06","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"1e75ea4ea2e2bfc80a56621dfc76fa63"},{"table":"support_item","before":null,"after":{"id":134,"plan":125,"seq":2,"text":"在留と労働の法律相談","service":"none","due_on":"2026-02-17","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"9f93867386ff151fc0263340118d98ad"},{"table":"support_item","before":null,"after":{"id":135,"plan":125,"seq":3,"text":"日本語と登校の支援","service":"none","due_on":"2026-02-09","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"cc8b02c9800f7da98ae366f79aa0dfc8"},{"table":"support_item","before":null,"after":{"id":136,"plan":125,"seq":4,"text":"食料の支援","service":"none","due_on":null,"frequency":"毎週","review_on":"2026-03-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"cdddd44386441c893b7ded389816fbf3"},{"table":"support_item","before":null,"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"25bd1e90e01652208ac78c702f3c8105"},{"table":"support_item","before":null,"after":{"id":146,"plan":145,"seq":1,"text":"安否と火気の確認","service":"none","due_on":null,"frequency":"2週ごと","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"2637cb4f171f076f53c5e8e2499012cb"},{"table":"support_item","before":null,"after":{"id":147,"plan":145,"seq":2,"text":"顔見知りになる","service":"outreach","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e2fbda3496913aee6bb2140060a09487"},{"table":"support_item","before":null,"after":{"id":148,"plan":145,"seq":3,"text":"認知機能の見立ての助言","service":"none","due_on":"2026-02-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"3f663cb54b63d5f2692ddcb87819b3d2"},{"table":"support_item","before":null,"after":{"id":149,"plan":145,"seq":4,"text":"近隣の苦情の窓口","service":"none","due_on":"2026-01-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"49803e36d58fb71b490465600fd82d11"},{"table":"support_item","before":null,"after":{"id":163,"plan":157,"seq":1,"text":"家事の援助の利用の調整","service":"none","due_on":"2026-03-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"b25028756140ebf9538912638f1e07fc"},{"table":"support_item","before":null,"after":{"id":164,"plan":157,"seq":2,"text":"放課後の学習の場への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-05-28","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"cbfc3139022a7c0d81458a83297e3571"},{"table":"support_item","before":null,"after":{"id":173,"plan":168,"seq":1,"text":"住まいの相談と入居の同行","service":"none","due_on":"2026-03-19","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5a81f060f65375aba39e33abacba3a2f"},{"table":"support_item","before":null,"after":{"id":174,"plan":168,"seq":2,"text":"通院の再開","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"bcdfb8af722f105bac3e4e0041513ab4"},{"table":"support_item","before":null,"after":{"id":175,"plan":168,"seq":3,"text":"居場所への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-04-23","early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"63eb0217ea9b572530d25c6d7be6354e"},{"table":"support_item","before":null,"after":{"id":185,"plan":183,"seq":1,"text":"家計の相談","service":"none","due_on":"2025-11-28","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":7,"amended":0},"salt":"f9e3d48fc00953c06597417b5841eae9"},{"table":"support_item","before":null,"after":{"id":186,"plan":183,"seq":2,"text":"子育ての相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":12,"amended":0},"salt":"b0c3effbe05adce9223b68ca7b1931c2"},{"table":"support_item","before":null,"after":{"id":195,"plan":193,"seq":1,"text":"通所の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-15","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"d109fe304e0c5e9de2747a3d67c75fb1"},{"table":"role","before":null,"after":{"item":44,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"af63dd0a79167aeb42db70f92b51bd64"},{"table":"role","before":null,"after":{"item":45,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"4968d7b6db07b3e8abb70172e3bb9e9e"},{"table":"role","before":null,"after":{"item":46,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"319be81025ca0be650642bcdafc0bef7"},{"table":"role","before":null,"after":{"item":47,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"fe64a185731e8a11b388bee7e6466137"},{"table":"role","before":null,"after":{"item":55,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"c2c5f30ba3af63b67c002ccb744e6e91"},{"table":"role","before":null,"after":{"item":55,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"ab60d47fefc88903556a0cd7cd6b3d35"},{"table":"role","before":null,"after":{"item":56,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"371e82c08739f96fcdb745c2a090fe74"},{"table":"role","before":null,"after":{"item":57,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"cac52920415eab7b7fceb950cf6b174f"},{"table":"role","before":null,"after":{"item":58,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"caed8d77d4e7cd065f859a03ae5e02f2"},{"table":"role","before":null,"after":{"item":59,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"e5547dd001f569d2f75810ac7c03cb9e"},{"table":"role","before":null,"after":{"item":69,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"e7615319405fada425f491f0106b3576"},{"table":"role","before":null,"after":{"item":70,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"612a742bff2c1e653feb8cbfe50143cb"},{"table":"role","before":null,"after":{"item":75,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"b630fe4be61bd6233da37b8ce5ae25f1"},{"table":"role","before":null,"after":{"item":76,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"0ec172bfe9d20a716d77aa18f37a2d66"},{"table":"role","before":null,"after":{"item":76,"agency":13,"kind":"informed","brought":"informed"},"salt":"e92939416fe4f54925ebd241a4761af4"},{"table":"role","before":null,"after":{"item":77,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"9fb8fb8d8395ddbe9279ce3a3db45534"},{"table":"role","before":null,"after":{"item":88,"agency":6,"kind":"cooperating","brought":"cooperating"},"salt":"3623cbb46798944b7eef6859af11f1d2"},{"table":"role","before":null,"after":{"item":88,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"cf0ca071885798e0810585b3e8a809df"},{"table":"role","before":null,"after":{"item":89,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"05257fb5743974e87e8de59adb5aa115"},{"table":"role","before":null,"after":{"item":90,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"64d166bd1ad62b187cd12dedcc10b5c9"},{"table":"role","before":null,"after":{"item":96,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"7c1524c992c44b8251bf9a0e90c7e343"},{"table":"role","before":null,"after":{"item":97,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"866393aa6c2974721271a12e50b44526"},{"table":"role","before":null,"after":{"item":98,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"8a19d32821cbdcdd277f5494989c72de"},{"table":"role","before":null,"after":{"item":98,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"06755baebe2c08c94ce21e754c25ca81"},{"table":"role","before":null,"after":{"item":113,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"9cfafe9cdc8852c49121c85b42ab9ee9"},{"table":"role","before":null,"after":{"item":113,"agency":13,"kind":"informed","brought":"informed"},"salt":"b0e68cc1c2901b95b6616b0d289f414e"},{"table":"role","before":null,"after":{"item":114,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"99331dee905468a0f628b4c12241bc98"},{"table":"role","before":null,"after":{"item":114,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"66fbb185afd062f476a519b4f1dd5341"},{"table":"role","before":null,"after":{"item":115,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"3a90d13b063dba3a009c2637e163f7f4"},{"table":"role","before":null,"after":{"item":116,"agency":4,"kind":"cooperating","brought":"cooperating"},"salt":"7a56a75e3fa1d8d687de905d601bf97f"},{"table":"role","before":null,"after":{"item":117,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"4ad9a91e3ff282171b5a3644fff4733b"},{"table":"role","before":null,"after":{"item":117,"agency":13,"kind":"informed","brought":"informed"},"salt":"1e19e311501f93238deb0e04abf9a684"},{"table":"role","before":null,"after":{"item":133,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"e0458d4d1830bb3ec65300e401b5681b"},{"table":"role","before":null,"after":{"item":134,"agency":14,"kind":"responsible","brought":"responsible"},"salt":"b81278c968e1c0b27c190df376191e25"},{"table":"role","before":null,"after":{"item":134,"agency":17,"kind":"cooperating","brought":"cooperating"},"salt":"8d163f028acf5eb54d839d0a60ab85e6"},{"table":"role","before":null,"after":{"item":135,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"f89cddf11b3f50d49e7684e2933e28da"},{"table":"role","before":null,"after":{"item":135,"agency":15,"kind":"responsible","brought":"responsible"},"salt":"cc740f89ba71a2507b387a9075268dca"},{"table":"role","before":null,"after":{"item":136,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"eb5e033fbccbafb57c7b1d57d62012f2"},{"table":"role","before":null,"after":{"item":146,"agency":4,"kind":"responsible","brought":"responsible"},"salt":"a9eb868aead531eff63f9f1a415599d0"},{"table":"role","before":null,"after":{"item":146,"agency":18,"kind":"cooperating","brought":"cooperating"},"salt":"9443b1521af833cfe066d522973f8246"},{"table":"role","before":null,"after":{"item":147,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"f1250e15fa219061a9b85353f38d9d7b"},{"table":"role","before":null,"after":{"item":147,"agency":13,"kind":"cooperating","brought":"cooperating"},"salt":"9c1cb103620bc65fadda836b464e4e20"},{"table":"role","before":null,"after":{"item":148,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"4d2fa0908ab9e7dcc916d6eb03add536"},{"table":"role","before":null,"after":{"item":149,"agency":19,"kind":"responsible","brought":"responsible"},"salt":"032c759ee55b9f5c10cb9bc0bcec6139"},{"table":"role","before":null,"after":{"item":163,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"72ccc3a95440e3363eb337e5e802a9a7"},{"table":"role","before":null,"after":{"item":164,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"8bfc7582e7f5320be277ca8deda27027"},{"table":"role","before":null,"after":{"item":164,"agency":15,"kind":"cooperating","brought":"cooperating"},"salt":"d5c75731cff93f7f58a1247fc47069c6"},{"table":"role","before":null,"after":{"item":173,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"7d2515e361af8593e12e39dd47559679"},{"table":"role","before":null,"after":{"item":174,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"4623f9bb4fbaaa00280bc751175150f4"},{"table":"role","before":null,"after":{"item":175,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"d2891a8588d33283f88fef90f3d173a9"},{"table":"role","before":null,"after":{"item":185,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"71a031cc9d90c9fec5b6a0ad93c48839"},{"table":"role","before":null,"after":{"item":186,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"3f72a12ec4a2ba26c2995b103570c912"},{"table":"role","before":null,"after":{"item":195,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"ec5edaca97a7cc0c52dc588ef3400817"},{"table":"contact_attempt","before":null,"after":{"id":63,"support_case":60,"way":"訪問","count":4,"last_on":"2025-12-16","result":"応答なし。郵便はたまっていない"},"salt":"5111a424a4364f6f7ab42d7589d4042d"},{"table":"contact_attempt","before":null,"after":{"id":64,"support_case":60,"way":"電話・手紙","count":11,"last_on":"2025-12-22","result":"応答なし（電話9回、手紙2回）"},"salt":"edc864e8da5745c634e2a5505f41cf90"},{"table":"contact_attempt","before":null,"after":{"id":65,"support_case":60,"way":"親族・家主","count":2,"last_on":"2025-12-18","result":"妹も連絡がつかない"},"salt":"b5e61ae0222532d2843b73846eefccea"},{"table":"contact_attempt","before":null,"after":{"id":66,"support_case":60,"way":"病院（同意の範囲）","count":1,"last_on":"2025-12-19","result":"受診なし"},"salt":"788610c0a33e5a3b13323f5cdbf5588f"},{"table":"information","before":null,"after":{"id":141,"support_case":138,"agency":18,"fact":"玄関まで物がある。火の始末の跡","view":"火元が近く、避難の道がない"},"salt":"9c9fcd14c07cdb68d62d239e40a35a4e"},{"table":"information","before":null,"after":{"id":142,"support_case":138,"agency":13,"fact":"朝、ごみ置き場で会うと会釈する","view":"朝の時間なら話せるかもしれない"},"salt":"cb75a5ab671d48258b765dd3570fb1f9"},{"table":"information","before":null,"after":{"id":143,"support_case":138,"agency":6,"fact":"介護の申請はない","view":"もの忘れの有無を確かめたい"},"salt":"f54ba950cb487c0b5287acbe33992b9e"},{"table":"information","before":null,"after":{"id":144,"support_case":138,"agency":4,"fact":"苦情が3件、窓口が三つに分かれた","view":"窓口を一つにする"},"salt":"057ed6e4aaf927d93a2b49f12c918fa5"},{"table":"sitting","before":null,"after":{"id":1,"date":"2025-12-25","place":"市役所 3階 第2会議室","next_on":"2026-01-22","next_at":810,"next_place":"市役所 3階 第2会議室","copies":11,"collected":11,"continues":null,"postponed_from":null,"remark":""},"salt":"7b19c2a3e00decca9c26f16583e671e6"},{"table":"sitting","before":null,"after":{"id":2,"date":"2026-01-22","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":12,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"aa2bff1429af0ddf24750954803c8620"},{"table":"sitting","before":null,"after":{"id":3,"date":"2026-02-26","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":0,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"9d2d64deeec1f2d2b4308a5ab97069f9"},{"table":"meeting","before":null,"after":{"id":196,"sitting":1,"block":1,"kind":"multi_layered_support","ordinal":9,"starts_at":810,"ends_at":900,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"closed","opened_at":"2025-12-25T13:30:00","closed_at":"2025-12-25T15:00:00","secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"f558abb10d53ad22c4acad7407ef1eb9"},{"table":"meeting","before":null,"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"2a8ac998f355b05f31f4c1e32137dc43"},{"table":"meeting","before":null,"after":{"id":209,"sitting":2,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"2ebfa72aa03bbcd1a9c4cb64b55c9953"},{"table":"meeting","before":null,"after":{"id":213,"sitting":3,"block":1,"kind":"multi_layered_support","ordinal":11,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"e24f8b6b026972e28f212d260ab288ce"},{"table":"meeting","before":null,"after":{"id":217,"sitting":3,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"salt":"be576ac7133d125710f2a4a5f581d295"},{"table":"agenda_item","before":null,"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"7f42b6f2eaa3c349877576e1aedf3005"},{"table":"agenda_item","before":null,"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"12cffee260b482aa0a05abad04954b19"},{"table":"agenda_item","before":null,"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"94e0747488c2d57cb77691f4747c79f7"},{"table":"agenda_item","before":null,"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"8d1f38f34290f4ed8289ed8adbdf0a82"},{"table":"agenda_item","before":null,"after":{"id":204,"meeting":199,"seq":5,"kind":"support_case","title":"","support_case":37,"timing":"renewed_plan","plan":48,"minutes":15,"presenter":8,"paper":"4","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"c620dab4980cf4d9f2f3b04c2265e936"},{"table":"agenda_item","before":null,"after":{"id":205,"meeting":199,"seq":6,"kind":"support_case","title":"","support_case":78,"timing":"closure","plan":91,"minutes":10,"presenter":6,"paper":"5","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"38a6343159497c044704998db4ab68f8"},{"table":"agenda_item","before":null,"after":{"id":206,"meeting":199,"seq":7,"kind":"support_case","title":"","support_case":60,"timing":"suspension","plan":71,"minutes":10,"presenter":5,"paper":"6","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"fe6fc3ba1184cba2050e5c1476560406"},{"table":"agenda_item","before":null,"after":{"id":207,"meeting":199,"seq":8,"kind":"resource_gaps","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"806ec435a3ad7892031bca5aae3c6324"},{"table":"agenda_item","before":null,"after":{"id":208,"meeting":199,"seq":9,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"e44a72efa21a4c77127049b210dd55b8"},{"table":"agenda_item","before":null,"after":{"id":210,"meeting":209,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"003abfe94532c078cf46fe9800d405ef"},{"table":"agenda_item","before":null,"after":{"id":211,"meeting":209,"seq":2,"kind":"support_case","title":"","support_case":138,"timing":"sharing","plan":145,"minutes":20,"presenter":4,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"4b608f690135bfbe33d0e1176791525c"},{"table":"agenda_item","before":null,"after":{"id":212,"meeting":209,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"40cb4002cad39ddb9dac7ab2fa9dc2b5"},{"table":"agenda_item","before":null,"after":{"id":214,"meeting":213,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"82462442949468f2a4fa97e01bebc1b6"},{"table":"agenda_item","before":null,"after":{"id":215,"meeting":213,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":10,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"986f39078451c6005aca22c4cb867a92"},{"table":"agenda_item","before":null,"after":{"id":216,"meeting":213,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"ef07de480ad3fa142ab80a2acce42ebd"},{"table":"agenda_item","before":null,"after":{"id":218,"meeting":217,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"a73046dc2fbcd786227da9e257af891e"},{"table":"agenda_item","before":null,"after":{"id":219,"meeting":217,"seq":2,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"35c29b8f27230ecb57f0c96c0c5ddf9c"},{"table":"invitation","before":null,"after":{"item":202,"agency":4},"salt":"c53e0988ca004ce6a33a31357bfada9f"},{"table":"invitation","before":null,"after":{"item":202,"agency":5},"salt":"a865145ed4e7ca67c13209334d3a3a6d"},{"table":"invitation","before":null,"after":{"item":202,"agency":6},"salt":"c6388e833607c3aa93c1b28d409d4785"},{"table":"invitation","before":null,"after":{"item":202,"agency":7},"salt":"d31c3418ccbd34d03c1dc006a0fc787a"},{"table":"invitation","before":null,"after":{"item":202,"agency":8},"salt":"8f735778228c16ab21d1784eb0bf4f07"},{"table":"invitation","before":null,"after":{"item":202,"agency":9},"salt":"a11e035cef09fe82066b4b84666069f5"},{"table":"invitation","before":null,"after":{"item":202,"agency":10},"salt":"4d6a57d7f455dd0af59b8296ef5ba058"},{"table":"invitation","before":null,"after":{"item":202,"agency":13},"salt":"be7352009a35a74362fa3710c2c885ff"},{"table":"invitation","before":null,"after":{"item":203,"agency":4},"salt":"07edbab1a9e9670c4b3c5af7206830ea"},{"table":"invitation","before":null,"after":{"item":203,"agency":5},"salt":"cbf7dcb2cded75b888f081cb92ab53a3"},{"table":"invitation","before":null,"after":{"item":203,"agency":6},"salt":"a8b7b9faae8a37c0f73ebe838796cee5"},{"table":"invitation","before":null,"after":{"item":203,"agency":7},"salt":"eba7f5b84d1c9e66221a1578ce952358"},{"table":"invitation","before":null,"after":{"item":203,"agency":8},"salt":"ca4e9b22b220de4bab805b6625611ec2"},{"table":"invitation","before":null,"after":{"item":203,"agency":9},"salt":"68e30a2c4932c1b30f4f8462954dce1c"},{"table":"invitation","before":null,"after":{"item":203,"agency":10},"salt":"2e03b8e66a89fef47c2ca751731d91ce"},{"table":"invitation","before":null,"after":{"item":203,"agency":12},"salt":"6fe9d4b1680a1e6553093623a383fd91"},{"table":"invitation","before":null,"after":{"item":203,"agency":14},"salt":"ddb7457a1bdfb1a2abeb9e05796b512b"},{"table":"invitation","before":null,"after":{"item":203,"agency":15},"salt":"5d69be5e5bbab8c116cbecd89f3e7784"},{"table":"invitation","before":null,"after":{"item":203,"agency":17},"salt":"ee896292f6ab4aa2ea2ca400e30799de"},{"table":"invitation","before":null,"after":{"item":204,"agency":4},"salt":"fa055c51a2ff92444349ffa8569d3c79"},{"table":"invitation","before":null,"after":{"item":204,"agency":5},"salt":"1fbddfec0ca671c012070c551327b162"},{"table":"invitation","before":null,"after":{"item":204,"agency":6},"salt":"baff7ad977160dc825e4fc2879c999fd"},{"table":"invitation","before":null,"after":{"item":204,"agency":7},"salt":"8a1dcffc48540078c1d455ab29e52821"},{"table":"invitation","before":null,"after":{"item":204,"agency":8},"salt":"0b668b56e98f66bce28c52d89eaa84bb"},{"table":"invitation","before":null,"after":{"item":204,"agency":9},"salt":"5e274f8f14d5d1c4e62fbc6674b6cd54"},{"table":"invitation","before":null,"after":{"item":204,"agency":10},"salt":"6815a2137c09b7c52fd7fbc6527ec83d"},{"table":"invitation","before":null,"after":{"item":204,"agency":11},"salt":"95b8e3f950c473c88cba3a3de468b52e"},{"table":"invitation","before":null,"after":{"item":205,"agency":4},"salt":"91eb003ade7b538a20d015943073a9ba"},{"table":"invitation","before":null,"after":{"item":205,"agency":5},"salt":"40e4efe26b66d24b0780c69ab71a7f2d"},{"table":"invitation","before":null,"after":{"item":205,"agency":6},"salt":"15b49db9573f33b806abbd4bfc2c200e"},{"table":"invitation","before":null,"after":{"item":205,"agency":7},"salt":"552ddf5580ea23ef8507ae2007f2ffd4"},{"table":"invitation","before":null,"after":{"item":205,"agency":8},"salt":"a79fe1bd3588d55b9509df48aef19cea"},{"table":"invitation","before":null,"after":{"item":205,"agency":9},"salt":"97bf1abfe7ea703d4706bf5f2a5277bd"},{"table":"invitation","before":null,"after":{"item":205,"agency":10},"salt":"908a1cce28edc45437867c39ab6f9079"},{"table":"invitation","before":null,"after":{"item":205,"agency":12},"salt":"4bab552abf9e56c868255b5da1662c8a"},{"table":"invitation","before":null,"after":{"item":205,"agency":16},"salt":"6710e7d9cf0248dfa86ad1cd3e9b2f22"},{"table":"invitation","before":null,"after":{"item":206,"agency":4},"salt":"8bdbc7f0faec487bc5d0622492b189a8"},{"table":"invitation","before":null,"after":{"item":206,"agency":5},"salt":"9b6e60345e89421a763b79030526798d"},{"table":"invitation","before":null,"after":{"item":206,"agency":6},"salt":"7e34b9c834c046a0f38710d5a95214d8"},{"table":"invitation","before":null,"after":{"item":206,"agency":7},"salt":"9389443be1fcea3e56ae076842e655d9"},{"table":"invitation","before":null,"after":{"item":206,"agency":8},"salt":"27a6acf6ab3d83518bb66f521ac9396b"},{"table":"invitation","before":null,"after":{"item":206,"agency":9},"salt":"51284caba709662f5ef856f06b221706"},{"table":"invitation","before":null,"after":{"item":206,"agency":10},"salt":"c5dd03b8cfb6c50cfd7bb0e6cb6ae78f"},{"table":"invitation","before":null,"after":{"item":206,"agency":13},"salt":"4003664db59ae02aa315c14e16ee55ab"},{"table":"invitation","before":null,"after":{"item":211,"agency":4},"salt":"80f8cad63fe9c62a9d84c23262d08a45"},{"table":"invitation","before":null,"after":{"item":211,"agency":5},"salt":"127f5f02156d587b8bd1bc22886b0bc5"},{"table":"invitation","before":null,"after":{"item":211,"agency":6},"salt":"9c9b501822662f5e5f068bbee181bde5"},{"table":"invitation","before":null,"after":{"item":211,"agency":8},"salt":"7a8d6622cc4891b0929469ab377ad0ff"},{"table":"invitation","before":null,"after":{"item":211,"agency":13},"salt":"08e01cc79a95a84b4451b18bc813ce4d"},{"table":"invitation","before":null,"after":{"item":211,"agency":18},"salt":"596a507be2602d5d611bf21016dcef92"},{"table":"invitation","before":null,"after":{"item":211,"agency":19},"salt":"c75e83e58eb510c8a3c914f1e8123f6c"},{"table":"attendance","before":null,"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"9e45812d998325b91494e62543d6cd0b"},{"table":"attendance","before":null,"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"496ad2c65b0ea4bcd459eaf84544aa10"},{"table":"attendance","before":null,"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"44d20840bd2887a31abacbf001a264e5"},{"table":"attendance","before":null,"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"6e112a085b0ff2daae7c93d6d3d99699"},{"table":"attendance","before":null,"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"35de40704daa0c29083a6012810b0216"},{"table":"attendance","before":null,"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"8e4912e8ef9c78c64d49b83c47b46b1c"},{"table":"attendance","before":null,"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"431628840184355e76be4dba99beac34"},{"table":"attendance","before":null,"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"7562f5c5179a399aa7898e55c9894a79"},{"table":"attendance","before":null,"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"277c6128af3528fab94b957466090aee"},{"table":"attendance","before":null,"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"ec6cef0f0f0e5fad08348409b0f122c9"},{"table":"attendance","before":null,"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"1dfd2530cfd0aa5d0cd2c706d2c9d1f1"},{"table":"attendance","before":null,"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"2a40c43a070c49cef46b5e3a877910e5"},{"table":"attendance","before":null,"after":{"meeting":199,"person":32,"agency":15,"post":"指導主事","name":"仮谷","presence":"absent","arrived_at":null,"left_at":null,"told_by":22,"secrecy_at":null,"told_on":null},"salt":"28f65c3d5a47e12ca4de3656956e0128"},{"table":"attendance","before":null,"after":{"meeting":199,"person":33,"agency":16,"post":"介護支援専門員","name":"見沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"21dae16b95a4ee29cdd3534e835727e1"},{"table":"attendance","before":null,"after":{"meeting":199,"person":34,"agency":17,"post":"職員","name":"例沢","presence":"absent","arrived_at":null,"left_at":null,"told_by":31,"secrecy_at":null,"told_on":null},"salt":"14bffc960b2368e3e9e43909a0f31d28"},{"table":"attendance","before":null,"after":{"meeting":209,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"f1f5a3981d2473a23a43dcebac63aa97"},{"table":"attendance","before":null,"after":{"meeting":209,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"a343d4a561fbf808851be893faba9c5f"},{"table":"attendance","before":null,"after":{"meeting":209,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"de7424f00f0d80639f230b4aaeaaf386"},{"table":"attendance","before":null,"after":{"meeting":209,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"73c3f794c20693caffe920a4f6e00e3c"},{"table":"attendance","before":null,"after":{"meeting":209,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"07eeb06409a2d488874ee9fbaa1fb026"},{"table":"attendance","before":null,"after":{"meeting":209,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"83764a4bce4e6628fc15b2634c058456"},{"table":"attendance","before":null,"after":{"meeting":209,"person":35,"agency":18,"post":"予防係長","name":"試野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"79dbe4a621e67f51bf7a4d142684551d"},{"table":"attendance","before":null,"after":{"meeting":209,"person":36,"agency":19,"post":"主任","name":"例木","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"dfdf3c64f9333ec3c387eb93b97e7ea0"},{"table":"action_item","before":null,"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"salt":"218c007c761f179f7b90dabcb0ebc1df"},{"table":"action_item","before":null,"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"salt":"c59efa4714e247c53a794ec76938db4d"}]');
INSERT INTO journal_changes VALUES(2,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"edb52f02c2796fccc4d3ddae99ad5b46"}]');
INSERT INTO journal_changes VALUES(3,'[{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"a471d00d085fe1b776bd0f4c81288300"}]');
INSERT INTO journal_changes VALUES(4,'[{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"e57d17820b8dbf6053859fdea7dc53f6"}]');
INSERT INTO journal_changes VALUES(5,'[{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c67649b98ef51d2c8e56336461b41dee"}]');
INSERT INTO journal_changes VALUES(6,'[{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"d313fd212a585ae89b29a017c470e0a9"}]');
INSERT INTO journal_changes VALUES(7,'[{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"bdf6e1b41ef585ba5ef1e0fe5df4224f"}]');
INSERT INTO journal_changes VALUES(8,'[{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"a3a06f49eaf53424b3fcc2ca2d3f3168"}]');
INSERT INTO journal_changes VALUES(9,'[{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"36f37d102bf6b32131b4376aa74a6d2b"}]');
INSERT INTO journal_changes VALUES(10,'[{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"49a4df06ec17c2b89dd44bfb5cccea7b"}]');
INSERT INTO journal_changes VALUES(11,'[{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"ce22247ea146045604ed0be30bfa8ae2"}]');
INSERT INTO journal_changes VALUES(12,'[{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"f9dd6c0d390bfd963e965b82113ff370"}]');
INSERT INTO journal_changes VALUES(13,'[]');
INSERT INTO journal_changes VALUES(14,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"1ebf06ea09af7a4187ba2643cef85409"},{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"9417d8f86184d886e8ee1eb64ada1fda"},{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"200ef555915c96a5eefd08a01da92eca"},{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"fc5ffa7928b758ada479607683cd9256"},{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"bfe8f4cc1ec4c052c19d9715223c92dd"},{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"548dcdeba440bc186e8f92fba3009d37"},{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"de7e1706e9e653a4e3d85581e249b9c6"},{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"7ba15069807f10f4c8a65dbffa40457a"},{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"2a0688e0eb7a6182213e41e5ba9c08a3"},{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"0c7f1a1d631709ffba5962840e1f716b"},{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"59d196ca15ccd31b1444fca1ccc30926"},{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft","checker":null},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"salt":"5d1529a53478a6858f783868aafa30eb"}]');
INSERT INTO journal_changes VALUES(15,'[{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"open","opened_at":"2026-01-22T13:30:00","closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft","checker":null},"salt":"4e53fef254ef99e69922643b1e98ed18"},{"table":"settings_in_force","before":null,"after":{"meeting":199,"town":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","lowered":""},"salt":"fee0d688f1bd27598942f0e455f3f019"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"94c9d024296046d7e2f63dc6b1c4426a"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"d778b4e7e4f7121627c6a6b5e8499552"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"db3c9b9b44905e3b2e7b38a3f0cb0cb1"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"0de9627f6deb6fb8fcbe9078fc1dd399"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"f5c7b289b652d83a0ca6122a1f50c1dc"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"40815b172c2ec6a6927531fb7e786fff"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"60792d4c1225a3423ceb6436d9c51896"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"c10b7fb0438b81297aa6429fec7255fd"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"6c93b401d33967b04036fd996ba5d359"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"4ffb4eca9959aa6b288e3511e8994659"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"dabebe6a01390654165f0c5a5a52710a"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"aac742a8218bd044b237b3e5d97d84f6"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"5fd193e17898ed395e42c2e7fcc514f3"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"44dfdc2e8cf83e869a48ac8401a04ace"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"62b5ae2fa09d408a38c6bae556aeb72b"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"e9b4b0f8a709fc69adf7a80096fd3a49"},{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"2625a670fa4b554c7e3b249becff34f7"}]');
INSERT INTO journal_changes VALUES(16,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c2ae9945a1d140bc494b9d806d08f7c7"}]');
INSERT INTO journal_changes VALUES(17,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:33:00","told_on":null},"salt":"40108a706c9325a79906cb20df7e589c"}]');
INSERT INTO journal_changes VALUES(18,'[{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":"2026-01-22T13:35:00","with_person":0,"person_left_at":null},"salt":"0b45a7baed1581d81bef66b440ecca62"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"025c534ff29d45d24a469fb9afa564c7"}]');
INSERT INTO journal_changes VALUES(19,'[{"table":"action_item","before":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"done","remark":"1月14日に2か所を見学した","reviewed_in":2},"salt":"819570d04d2abe88e27c4b6279427111"}]');
INSERT INTO journal_changes VALUES(20,'[{"table":"action_item","before":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-02-26","state":"going_on","remark":"見積りを取っている","reviewed_in":2},"salt":"1c037ff7e86d3fb0d7dbad8f98b85f92"}]');
INSERT INTO journal_changes VALUES(21,'[{"table":"note","before":null,"after":{"id":220,"item":201,"kind":"remark","text":"静かに過ごせる部屋のある受入れ先が1か所あり、月1回なら受けられる。","agency":9,"recorded_at":"2026-01-22T13:39:00"},"salt":"61e97bae0b59bb694c5ad59ae819c04f"}]');
INSERT INTO journal_changes VALUES(22,'[{"table":"stance","before":null,"after":{"item":202,"person":28,"kind":"stepped_out","text":""},"salt":"3dc91d9cb8081a1e81062c4c7d51996d"},{"table":"stance","before":null,"after":{"item":202,"person":29,"kind":"stepped_out","text":""},"salt":"ae8b53918e23ef5643f4122bc5fcbc59"},{"table":"stance","before":null,"after":{"item":202,"person":31,"kind":"stepped_out","text":""},"salt":"f833df19b853da5b8868839725112902"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":"2026-01-22T13:40:00","with_person":0,"person_left_at":null},"salt":"ffe3548bce190e559e653258e42eecf2"},{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"1a22dd750905bb99df7d9525c3049030"}]');
INSERT INTO journal_changes VALUES(23,'[{"table":"note","before":null,"after":{"id":221,"item":202,"kind":"remark","text":"⟦1⟧は1年以上受診していない。本人に通院の希望があり、今が入口になる。","agency":6,"recorded_at":"2026-01-22T13:43:00"},"salt":"0c58da8aba46fe601b146b36b01a38b5"}]');
INSERT INTO journal_changes VALUES(24,'[{"table":"note","before":null,"after":{"id":222,"item":202,"kind":"remark","text":"⟦2⟧とは朝の散歩で会う。あいさつは返ってくる。","agency":13,"recorded_at":"2026-01-22T13:45:00"},"salt":"ab15347c0136384b0ebb6d445427b106"}]');
INSERT INTO journal_changes VALUES(25,'[{"table":"note","before":null,"after":{"id":223,"item":202,"kind":"remark","text":"分納の相談は、支払いの計画をつくるところまでなら持てる。","agency":7,"recorded_at":"2026-01-22T13:49:00"},"salt":"27c1c1c55a3ab885e85e9c05b0d09388"}]');
INSERT INTO journal_changes VALUES(26,'[{"table":"role","before":null,"after":{"item":116,"agency":7,"kind":"responsible","brought":"none"},"salt":"d2f7819916c4a8fdd33a5a56666c50af"}]');
INSERT INTO journal_changes VALUES(27,'[{"table":"note","before":null,"after":{"id":224,"item":202,"kind":"remark","text":"水道と国保の窓口への連絡と手続きは市が助ける。","agency":4,"recorded_at":"2026-01-22T13:51:00"},"salt":"bea1c1fa5215061b2a33ec57cc1e23ec"}]');
INSERT INTO journal_changes VALUES(28,'[{"table":"note","before":null,"after":{"id":225,"item":202,"kind":"decision","text":"⟦1⟧の通院を先に整える。⟦2⟧とは訪問で関係をつくり、急がない。","agency":null,"recorded_at":"2026-01-22T13:53:00"},"salt":"039261e3b4aa720859f5bb43754637da"}]');
INSERT INTO journal_changes VALUES(29,'[{"table":"check_mark","before":null,"after":{"item":202,"number":1},"salt":"0839eca377e70c2e9836f23d254f505b"}]');
INSERT INTO journal_changes VALUES(30,'[{"table":"check_mark","before":null,"after":{"item":202,"number":2},"salt":"abc74fbe8e0e28524d8db30d2bb67571"}]');
INSERT INTO journal_changes VALUES(31,'[{"table":"check_mark","before":null,"after":{"item":202,"number":3},"salt":"887c32641a530e7063f7b6f51cc510cd"}]');
INSERT INTO journal_changes VALUES(32,'[{"table":"check_mark","before":null,"after":{"item":202,"number":4},"salt":"d18bc2d371834c719131d285be0563e1"}]');
INSERT INTO journal_changes VALUES(33,'[{"table":"judgement","before":null,"after":{"item":202,"outcome":"approved_amended","amendment":"支援内容4の担当をくらしサポートかささぎに","condition":"","checker":null,"check_on":null,"if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"b6cd1b716a1d28f022e4d33b3bd95e15"}]');
INSERT INTO journal_changes VALUES(34,'[{"table":"arrangement","before":null,"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"da8799e8eedcef1366576103e46bdcfd"}]');
INSERT INTO journal_changes VALUES(35,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"b88f0aedba6b215ccfac6d0efd898ed6"}]');
INSERT INTO journal_changes VALUES(36,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":8,"inform_on":"2026-01-27","informed_on":null,"said":"","agrees":"unset"},"salt":"702db4fc32af86e06ee50a35832c70ad"}]');
INSERT INTO journal_changes VALUES(37,'[{"table":"support_decision","before":null,"after":{"item":202,"service":"outreach","status":"decided_today","decided_by":20,"planned_on":null,"reason":"","decided_on":"2026-01-22"},"salt":"d6cd9dcb2cb1751968d4ae125488b25d"}]');
INSERT INTO journal_changes VALUES(38,'[{"table":"answer","before":null,"after":{"item":202,"agency":6,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"754f1c6112ab5ff27885cfc66cf03dc8"}]');
INSERT INTO journal_changes VALUES(39,'[{"table":"answer","before":null,"after":{"item":202,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"be3d261fa25b027c76cc674d07b74321"}]');
INSERT INTO journal_changes VALUES(40,'[{"table":"answer","before":null,"after":{"item":202,"agency":8,"kind":"taken_home","until":"2026-01-29","text":"毎月の訪問の枠を所属で確かめる","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"b0f7cc77b48398baf5a44dbc7541bd06"}]');
INSERT INTO journal_changes VALUES(41,'[{"table":"answer","before":null,"after":{"item":202,"agency":10,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"3d82979a3d2bcf324b626a04de72c482"}]');
INSERT INTO journal_changes VALUES(42,'[{"table":"answer","before":null,"after":{"item":202,"agency":13,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"149c8c3e635c6021210c993e024b5103"}]');
INSERT INTO journal_changes VALUES(43,'[{"table":"answer","before":null,"after":{"item":202,"agency":4,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"3547cb50564d1ea7c86e990458cec58e"}]');
INSERT INTO journal_changes VALUES(44,'[{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":"2026-01-22T14:04:00","with_person":0,"person_left_at":null},"salt":"3decf4dfb6e2c31c2c9694b5b613a1ab"},{"table":"support_plan","before":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"after":{"id":104,"support_case":99,"kind":"coordination","state":"decided","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":"2026-04-23","removed":""},"salt":"f434ba1c23683afd9fa38b7cb22bad5b"},{"table":"support_case","before":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"supported","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-04-23","origin":null,"ended_on":null,"ended_because":""},"salt":"2368e00dd3e15492266adf07838b7466"},{"table":"milestone","before":null,"after":{"id":226,"support_case":99,"day":"2026-01-22","text":"第10回 重層的支援会議 新規プラン 修正のうえ了承","item":202},"salt":"f5886c8a8d62b32f22a4a467ee12d80f"}]');
INSERT INTO journal_changes VALUES(45,'[{"table":"stance","before":null,"after":{"item":203,"person":28,"kind":"stepped_out","text":""},"salt":"b5430cff4962e63715e325ecf4c00c10"},{"table":"stance","before":null,"after":{"item":203,"person":30,"kind":"stepped_out","text":""},"salt":"4db8105a4b6757b5a472e9467e2e3f13"},{"table":"agenda_item","before":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":"2026-01-22T14:05:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"a799996eaed4605cf662a5c207e8b050"}]');
INSERT INTO journal_changes VALUES(46,'[{"table":"note","before":null,"after":{"id":227,"item":203,"kind":"remark","text":"住居確保給付金は1月中に申請できる。家賃の滞納は1か月。","agency":7,"recorded_at":"2026-01-22T14:08:00"},"salt":"cc607b1249c1836eb7e2865b9a5bf0c6"}]');
INSERT INTO journal_changes VALUES(47,'[{"table":"note","before":null,"after":{"id":228,"item":203,"kind":"remark","text":"在留の更新は5月。未払いの賃金は法テラスへ同行して相談する。","agency":14,"recorded_at":"2026-01-22T14:11:00"},"salt":"c2c605702554a3afd04a283f3f313220"}]');
INSERT INTO journal_changes VALUES(48,'[{"table":"note","before":null,"after":{"id":229,"item":203,"kind":"remark","text":"⟦2⟧は欠席が増えている。学校と週1回連絡を取る。","agency":12,"recorded_at":"2026-01-22T14:13:00"},"salt":"bd39d5929ed8d08288be7bd14b9a8f64"}]');
INSERT INTO journal_changes VALUES(49,'[{"table":"support_item","before":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":1,"progress":"unknown","progress_by":null,"amended":0},"salt":"bb246b18493c3306b3e87bed4b255ab0"},{"table":"resource_gap","before":null,"after":{"id":230,"meeting":199,"item":203,"text":"平日の昼に通訳がいない","forum":""},"salt":"ed02c68897cbea2073217003f44665d3"}]');
INSERT INTO journal_changes VALUES(50,'[{"table":"note","before":null,"after":{"id":231,"item":203,"kind":"decision","text":"住まいを先に守る。平日昼の通訳は担い手がいないため、地域課題として扱う。","agency":null,"recorded_at":"2026-01-22T14:16:00"},"salt":"41bf12a8deaddf1a44b6c149fd44ff6b"}]');
INSERT INTO journal_changes VALUES(51,'[{"table":"note","before":null,"after":{"id":232,"item":203,"kind":"homework","text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"recorded_at":"2026-01-22T14:17:00"},"salt":"1d1a3e33a3c0b596597566d8e34e3a40"},{"table":"action_item","before":null,"after":{"id":233,"item":203,"sitting":2,"text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"due_on":"2026-01-26","state":"open","remark":"","reviewed_in":null},"salt":"1fba15a41642b8f00db2d0d56ee21c33"}]');
INSERT INTO journal_changes VALUES(52,'[{"table":"check_mark","before":null,"after":{"item":203,"number":1},"salt":"82cb7856243312828ff8a1c10727602b"}]');
INSERT INTO journal_changes VALUES(53,'[{"table":"check_mark","before":null,"after":{"item":203,"number":2},"salt":"3811234c1bd9d63ec6924527d9dc65c1"}]');
INSERT INTO journal_changes VALUES(54,'[{"table":"check_mark","before":null,"after":{"item":203,"number":3},"salt":"fb87c8ff29e345abeacc026f0a5a5f89"}]');
INSERT INTO journal_changes VALUES(55,'[{"table":"check_mark","before":null,"after":{"item":203,"number":4},"salt":"bb02d5e0d1184ec93968eb1b31296021"}]');
INSERT INTO journal_changes VALUES(56,'[{"table":"judgement","before":null,"after":{"item":203,"outcome":"approved_conditionally","amendment":"","condition":"日本語の支援の枠が取れること","checker":15,"check_on":"2026-02-09","if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"530be54749f98f32bea5fad8a92e7359"}]');
INSERT INTO journal_changes VALUES(57,'[{"table":"arrangement","before":null,"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"58e781158d786b8c92189a4953cc6f12"}]');
INSERT INTO journal_changes VALUES(58,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"2d1b7765682c756d1a60e6f14c721d2f"}]');
INSERT INTO journal_changes VALUES(59,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":14,"inform_on":"2026-01-26","informed_on":null,"said":"","agrees":"unset"},"salt":"2a524e8006ffd827a2afbac41049b4ae"}]');
INSERT INTO journal_changes VALUES(60,'[{"table":"answer","before":null,"after":{"item":203,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"ee3615047f9b7c560784bf4ded1d519d"}]');
INSERT INTO journal_changes VALUES(61,'[{"table":"answer","before":null,"after":{"item":203,"agency":14,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"6b0842343214d2d3c666d9b2c504b069"}]');
INSERT INTO journal_changes VALUES(62,'[{"table":"answer","before":null,"after":{"item":203,"agency":12,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:22:00"},"salt":"3382eda9b6f686eaa3b3f5d5319e1865"}]');
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
INSERT INTO journal_proof VALUES(1,'65dc4af2ec897a19f362461bd8902ea4','5e77c66919757aef4da02ab13ad6d3a3b58ca4eb186f07951c7c968fe84dd7c4','ce93b311a6d370fc0fb7f41397488cacb836be6e99633d0be8c403683ac6356d');
INSERT INTO journal_proof VALUES(2,'d02e94bfac18babe5bf3d9019bcf7810','d7421826dae48e496eaf24a155c9ae2d3d960459c4bd1f2a8e482a99a266dcba','874bd617c54cb787f124884b9ed4ad30197413103625ce47247bac29df07dd11');
INSERT INTO journal_proof VALUES(3,'8ed941745c756ddc3d8a6379e06641c4','2feb6ac4e6f7edcae57466c166177990c6c43763689daca0b18a58592fc75403','af1be51ab103f95b12c9b1aabb680c6d5a88499e66462f4dac6c5017ce070844');
INSERT INTO journal_proof VALUES(4,'7eeab5e8b20d832867b6990b60d3fd6e','ee8b63a61dcaa02feb13c3d4a3fd0889cf36add6de8a98e29638db023cf39a65','b23cc54fbcadacb0e368a63f2423483ee84a750b6727db6eb9c2efd41b17db88');
INSERT INTO journal_proof VALUES(5,'a104eb6e0356179485977623f727726a','1d0dd3dbe9255350a915c9523323ba812995c64095cf2bbf1c25ba91da4abd63','a8c0f65f903453ca139d9f79540936b3df5ee6d97305dfa153b566e71b0a317d');
INSERT INTO journal_proof VALUES(6,'c9447b157e08a865f297b01e45f60762','eab085224bf25ec255ec680a9475ea0603aa27128b0d98f5b0dc1f81482c51b9','7a21ce0785a0159ca6c328255036e8f743addba55b53e140b277d290e5b9966b');
INSERT INTO journal_proof VALUES(7,'8d3479ae0b541d518ff22318306e2bb0','20293440b876eaf3ce7c203bcc48bdeca7813c6239a817a965a1dcd20d6f279c','f3e467cc72229d3709f7ef3189b990f07113bc8be360c7ee862de683be02c214');
INSERT INTO journal_proof VALUES(8,'a5da65c343411d27533dbff0f3c40f14','d1e94a901a03019318cdb56202450444f0b89385ad3552b6d0bb97d7151f8896','dfa9606ac871d8df38ffd99083e0f87c63353e3ff51ca8e2a031c830070366b6');
INSERT INTO journal_proof VALUES(9,'f11e452755ec422e9e5a56c7e432fd54','6df1967d164269f3325d903bfd170e5bc57494e82e5b41b88e2374b284165e8f','b4059c058b36dc45840da4f0627e58b0398a28d3570b56ff2a4e4b7867ee8365');
INSERT INTO journal_proof VALUES(10,'063af00d504d509e66cdaaf67cfca9c8','667776d75b180ef868957843120633bd1f2a267089cf0c30f57029d97ad746cf','a677a1188dc56e1d959316e40b5c3f041bd523e522edf8a1c1c92f21582a3eea');
INSERT INTO journal_proof VALUES(11,'7ff7041e890680792571f7305675e601','3b832e94d625396c4aec4e7e58ead8c08b3e52ed8dc38094e568d24b0ba3ced6','28069c9cd7d115f389914d12da9838c50219c95743da1d16f7ddeb08e5b92348');
INSERT INTO journal_proof VALUES(12,'6fd679ca90d606ba1c8365b84184dc00','860c2a332a39d423587c97c3d34930d3b08da81f98d01b6d49e26e230f72fee2','24e294f8300e3d4d9dd50c05bb3d3381744837a4567740dcf0cd051e8708d4e9');
INSERT INTO journal_proof VALUES(13,'ae8353e63bb83ad1a0eabbcb784f0e0c','33e75d7a49696afd50af4d351c8bf51a856f0e2f180a1d74eb2373c4aaaf443a','d20839a874bbcec66d03f9a5f199a56be2b0844678423f8f49be96b322c05c78');
INSERT INTO journal_proof VALUES(14,'57f3b6b5a99be8c3c1630f4cc5998e18','56aa5655e5f76e73125aa916be13361e67a8ad9a54139aef25ecdb078c9fa6ad','6f184ac30c3f90cccacc5529123b3e74a372dedc91208eb29fb036148d048fe6');
INSERT INTO journal_proof VALUES(15,'4030c2ab71b44dd9ef07cb2b728066c0','b425d9fd0b80fe921cace30131a2598de876022ae0211dd521ab4a3f9f890abe','28241a6d5c7f4b46de39ca157a331e23ef6b5be8dcd4a752a4a84fe6ce01965f');
INSERT INTO journal_proof VALUES(16,'76121e422aeb3f903c9b437cadae64c0','ab3c9a27dc681c57c5d25e60c2174df77917b35f282ab0ee875fa2b053adb302','fa04b61934f4e1d7846c15236f2c5e0de26b4d672d6c8db9791e19619835e0dd');
INSERT INTO journal_proof VALUES(17,'478b530ad9ddd3fe48f180740ed8207f','1c0e25ec0e35a60ae5ddde9c127c53be8ba63ce42c0b2bf19d2e5573363af7b8','19911f8d9d354dd4ff8ddd9b94db874de5d017415e8c83b9981b40cd689b3058');
INSERT INTO journal_proof VALUES(18,'72cad2df53544046f46beb1c9ccdb5c3','e7f5577bef857cd4113a7f13b9199c6c3f947eac3e19d54ee273e08eccc694fb','a14ff9e9c52309e88f94d807f750116ec229cfbee47b36b61b13c752ce7d888f');
INSERT INTO journal_proof VALUES(19,'ff52aa72d45d452298cde946060db8fe','9d8b528b139a1083508270cda3713df3951ae0c031d7f4cfbd63dc087b69919c','44fcaa95e42d39e2bfff7fa970ad1a5592e85577be885c500b92d6bf9c84131e');
INSERT INTO journal_proof VALUES(20,'9cc5f1d8c93c1b69e06b6ed29efadfaf','124a9f423e346a0a2060f2a675bac07bd7c5e3bf71aa981a83bdba6fd870e91d','0e600b0ce69f123c0c3a567cd373a13be9002f286eef91f1f3a3bd2ef66c19e9');
INSERT INTO journal_proof VALUES(21,'ebdb212766d82755c42770227c416aa3','27868baadc6dcba9dbd2f22c827ac0db7123856350ef8f06584a475bf6c90dc9','7f9e86db5c7d34fd9fbe7940b51af1b498a8448feaaac6c2b30c121cb795b215');
INSERT INTO journal_proof VALUES(22,'6ca147b3c877989a147cdabaf0bd73bb','fc7824476fb7fcc08e85c8fe06e66af1445d8fb0be2559ebad9a1fa521de44a7','a00ce785af3f3eb9200c8005cc78215abe354412710030e227cbbaa43ddf159d');
INSERT INTO journal_proof VALUES(23,'c57366bf5a74020f6c9685e6bc035161','b502f825a754145d9fd9d22dd445c2256d91a95202ed10c5b263730fc9293e32','2f18c3318ef01ebcb26bbfd0902c98d80ff95386c0838f50a7a3d1c3ca8200f1');
INSERT INTO journal_proof VALUES(24,'c7a4ed7a82760207299bdea277a26c7e','1551a82fe98fc978ad545536111c478ff7908e9cbb233f47f7621066752b767a','6ffe6d5b88dd8f358715b4127d09fb04f6c7197bef54f66a2198ab4f6e094429');
INSERT INTO journal_proof VALUES(25,'f85e8ab4072943d3683a74bf4993620c','82f843c5be6de44a439487c9da9f2b54bc198d6787bb8e2498440b2343039d29','77271062174d4e052d965767ddff8d5a25339f1171f052b36fd36557bd7173f3');
INSERT INTO journal_proof VALUES(26,'e71fe7e79083e85cccd93847e208c412','3c30ef7433d2884989431be0b6ee2a632949ea5c255532b00581806870f6d989','2c7899419f8128b5bbe04b9bcc4516cc80d37624e76811b5315b202828e7b517');
INSERT INTO journal_proof VALUES(27,'fad6293df6ea9dc701303641839956a8','9a4c86b077d4caee19231a5d1d3c44d952f805a944b51df59cf5d1c57103c200','127b96a23bdab31ebd1a56704d0301025b54b5a0a9deb2ee2e8f443a7a7c789c');
INSERT INTO journal_proof VALUES(28,'f3d6ec43265caf18f05e9cab75d0693d','3351f8c013a6be5e3094f6b58c24f54d8497687d2e9de89965f425ed005b48b9','c63f2850d3f788ce5dc49b5c3b047a1579e7572b4141e185955242d81920b52c');
INSERT INTO journal_proof VALUES(29,'0ea2a783c8a75cad260bcd795989cce8','54d34873fc2f60523f6a849f846da3464628fb5324e776702c859880a80fbc8b','a665cb83142d9b4df1517f6865994ea09f87ec99d3eb9e03e05eb8a0cc1267b5');
INSERT INTO journal_proof VALUES(30,'29868b6023c148a27c74b6bb8f2579f5','bccf2e79c30fd151acf7f012687a690379452326e3b205c8f4c37ae9adcf9b15','f81abde1a63a3546a2b4318ab8eaa53894ab08c737430d1ce94dce9b6d66873a');
INSERT INTO journal_proof VALUES(31,'a36d655ca916a4bd3da92a7616d8a067','6379cb77870bfa415ece2e2cc5ae6e569a1971fa1a941f08ddc35b74b6071e5b','ee8d9f66ea7f50ad2d1e27fd99f7b05dce1e7809f319130168ceb73cb3c0ed87');
INSERT INTO journal_proof VALUES(32,'de6a1009e31fea16fc861ba70ec00270','1116e268516e158dcd968c09b6f307c13d6b30e47a5212f1e7f0502dc82864df','c488705efbe0c0b4a948509a41cd619193d6b985fcee598244d2189330c0c44c');
INSERT INTO journal_proof VALUES(33,'a308a62f179e33dc8ae37aa576bae68e','6741bab970ee3a165f4e0b5f8503dbe7728a0015798d6cd612db2016ee2d2d33','a0d7bb8861a15fa18fc6756f8622c146139f5f0962558d018aca8805adeedacf');
INSERT INTO journal_proof VALUES(34,'f4990c8b8dd8aaf45234839aad4ea90d','878fcd8e4f8858a963ce9cb301c4845125080bc318bf353e672d946cce77ed7e','9ed16cc048f2f764c362a3b449d730694ef5b024f84126a78e9e8fd43d25fac7');
INSERT INTO journal_proof VALUES(35,'1d00cdd313877f893d15ad39a38db9eb','b0f0cd831db16b52934339734eeba8f862cefd82ea1ca343dde2cecd5f058def','5f4df127fea36d15dcd60a8b50c5ea4cca25703e7df42d9144eaa6963094b4ff');
INSERT INTO journal_proof VALUES(36,'1ecd924ecc247a7507614d2eb5366c33','57a2da6dba63a317b62628ca503d24a8c3b87859b2f775faf110f618f573848b','2b98bc5f5be8e7b4f6f9cd71ce4f1a12cef032531f181f0ddf12de61270b92ab');
INSERT INTO journal_proof VALUES(37,'3c67387b11390601b48620a8e33f4750','3bc3d17df3f27e4da871008f7b637ddb1e44c7aeabf2af61717d98e0f9c8bd63','148d95ebf6db960e582dd03173991d3830f00b3d0821417ad8a33471386dc14b');
INSERT INTO journal_proof VALUES(38,'86ae9c1266c84587348944f0a04e2c10','1c6f341e6a0feef328f53dc14db50e0d9a83a3aea052b7865fbbb560724f3168','6e133b3cddc6e55d3d2186d8fa1dd49cf5e177e510ab14b28f55ae1d9003f952');
INSERT INTO journal_proof VALUES(39,'bfb87128fb1db2d2186e92baecf798c5','2134cb3a3b6e8fd12b08acbfee3157d947ec3975eba315184da644d16f401e86','04843eebac2caac8b188d0e87e834095332a60d8cf736b3ed9a5b4b5d48fe511');
INSERT INTO journal_proof VALUES(40,'f56e4af3b79c0d0eb66b8a25b8be8d03','74544be58a03b49651bcdf2d61ff55a6c39aba6f0641415bde71ee43cca56b59','4ad367668a0539375c415c937dd4957dbe2afba1a76e790b89e4988801ef3360');
INSERT INTO journal_proof VALUES(41,'5c4d03a4c421a659c2a7678f1e12aacf','6596e74447c6c8d98368f1504550174ca22b9bdd3f8e1b4a4ff43cfa88f2784c','63d190bb88f5e461742ab023b19ebcdc1ea27cf5d7c83744f1b4cd107e58026c');
INSERT INTO journal_proof VALUES(42,'18a967af3161f19c0e0b1a7e49e06694','702daa8539f5d70afeb923d46a00ef111ad5201152b41752fa25da86f502d4fc','b8e98b9cdccde1591ad57cefff3150097bde5c46a66430108371cbd534c35640');
INSERT INTO journal_proof VALUES(43,'8e68fb941cacc613f1ddcb2b53958d4c','396b327d24e7aa55e99a989fd74e1620751bf024c50583a1fe50d0ae5a74a8be','311da82bdb0c02dc0b7c9f602a28f94843a8983fdc26a6352c92278f05405b20');
INSERT INTO journal_proof VALUES(44,'9fc4a6b532a81699eb4a1dd297648442','76c05a177448a56d86a3458d0d23ed77caa11a5bc74f0a915cff6bc53b13ca2a','1442dc703b033ae3c4a0f0b11d1dba92591cdb6d68375bebd2326adef36e2e8b');
INSERT INTO journal_proof VALUES(45,'19b5c295848cb6ecedd4e83a11f602fd','f4b54c6993e1f48644d30924d6e4fa37d078758c084d16a982de20464a67b809','10678399e4276c4c0d1a2706a58af187f601b6c8aa93f1349454c2f8abb8770a');
INSERT INTO journal_proof VALUES(46,'d06ae81651d7cc2e93eba8f4a9cdf3d1','78f280e11911291fd0ed4c1f29d41eaf6583ac93dbd5210f27f56103038d959f','97d0d2f32497222dae1fb2d7dc0ffcb479c6de0dad7011bb6fbe2e5eeb13d651');
INSERT INTO journal_proof VALUES(47,'590cfe29a27b7c244db100686c384cc4','94fc4d8f1769670db12289dbb376793b96b789037e59a56c47f5b967e2a711e7','513619516af3cf88d431b2ecd5065716f78edc6275d786d9afda3fd8417e4468');
INSERT INTO journal_proof VALUES(48,'0e01761ff4f7845b9a7e51add6d4b0a2','617c4847537086d99f81807c5834c7fc716b83a7245a9fc3f540daf36d494e07','12045f863aaf1a5a27b44a7fbbed57d7a606351f4e646b6a22e62d32362623c9');
INSERT INTO journal_proof VALUES(49,'70c42af569246d9c3634e89206674162','9cec4b50eafd56bc378e6274e9ba533ddcfe95da87f9826d31fa32e401397655','4dcce06b4350f386902bbb4269787ec884082c6cf5896602669f74dc5dcd1eab');
INSERT INTO journal_proof VALUES(50,'8f9b46047990d230205717da00fc5175','3ecfe330764bc59104e2ae8422f2ced592901d2075f1392716cdf97cce7bdee2','5303e2458e1468ca707482fde53ecf58125bb3deabd6a1450363fea149931c83');
INSERT INTO journal_proof VALUES(51,'0502b9aee3e01589b6421629666943df','77766a0b3f5872d39ea555fc2d6223fd2d4fd32bb481749c38da05e3d568313d','b66ab30b3674f58d95fc4a1c67ba9716b108b5ce2131c1fb9e05f6c4e7df73e9');
INSERT INTO journal_proof VALUES(52,'0b47bc774f175f5164c6d05ef83e6d4f','45b5d40bd7b83a4729f26afebff83acdb12afc8794393b2973358e4da5947838','58dffeb9df1e0fe5df7860efc614d4cced074e6a886dfe465f8050ad34546bf8');
INSERT INTO journal_proof VALUES(53,'6b39474e3a317e3631557f7abe7551e6','0744451bfc9061c1ac1a66c5050c9eab22c213bd83a57c18e3f161a0d8e3b7d8','2db5adc8b9e05c66c9ab20677d4469b2bdf5bd9e45bc67b5af01c729819dd132');
INSERT INTO journal_proof VALUES(54,'ea905c50ccfc28131599cd8d16db0730','393f4af178db2161d8c645e6458e834e820dbf35021629ccdd87df7507aced3a','220336e76eb9e8e2c0f0c125f546853d2b1cd3643543c686fb1795ca306d02bc');
INSERT INTO journal_proof VALUES(55,'45872fc8f404a029aaec23a8150228e6','dce67849cd4f2fe708b0150ae1d96429dc51bed5cd63855deaf0b24268458510','48bcf91e713bfeba89551f2da1b21f5a72f96e052b80bc93601f317dc2a85655');
INSERT INTO journal_proof VALUES(56,'117440d790e901479b33ace95ba6a6a3','e9aa26c192026b7614936cd3c38f4e28bbbf7749ee91e196fd6604a3f01ab343','99eb0595dfc2465e815b95ba766b3bb4ddb7908f894cba6a0e4661abe55e04b3');
INSERT INTO journal_proof VALUES(57,'8d76448b91248471327416f3887fcef5','be6f6670d30341ba792732fd61d92b16c5f028e2288d765e2aadbb02065d5a93','591dc7808978271a90a284e1e9478b95b68b8166b7629f031d058e2d22c8e59e');
INSERT INTO journal_proof VALUES(58,'4fd45e05d26b398370e849c14238f00d','1a73fbe0265327e241bce67e4977e41fa7f3a57c19e1e69236a29548928df47d','6a78734ebc51768fb5ce0c5985ef56e01596c6e334c053cba9dbe065777b7f60');
INSERT INTO journal_proof VALUES(59,'66941fb4114660b64f3e5df07d6ecf8c','3eae6453442c78c44c96de6afee12247f05fe824dab8d5e7bf18b8355485c781','b3333564a184153fca82e3f7c41982999ae54188cf8cd94975dcd22b0d58319d');
INSERT INTO journal_proof VALUES(60,'f8a9d8167733b3cb050fa8a2fa826398','2bbd2c8dfe74fd9054d11f85f26639060dfe52f930385f64b6cdd6f9e833645e','afc4b120f33ddcba27a4b511a97bf7c11150e13d34d834794560b123c2982fd5');
INSERT INTO journal_proof VALUES(61,'6761b934f2f97cc6d225a4cca3d59db8','57100304344cca8ee64b3b0ea38a831f1c4e78350757986e29449766e5930e16','617bf8e4f2192aa30482ba41f7c1956c41e9fe296696388dbe837fadb5415915');
INSERT INTO journal_proof VALUES(62,'ad3da18a7b052936bc96b6a566912e8f','b6ff7973cd413745d6206304d183289cbdba726ec9b3911c9d9fa10e25ea5c0a','5ef74c22dadc63b12001bdb2385573d0543d4882e63953340747d22af68b6877');
CREATE TABLE journal_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    link TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES(1,62,'5ef74c22dadc63b12001bdb2385573d0543d4882e63953340747d22af68b6877');
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
PRAGMA user_version = 7;
