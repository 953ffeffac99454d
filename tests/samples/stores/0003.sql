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
, multi_layered_convener TEXT NOT NULL DEFAULT '', statutory_convener TEXT NOT NULL DEFAULT '', case_review_basis TEXT NOT NULL DEFAULT '', resource_review_basis TEXT NOT NULL DEFAULT '', expected TEXT NOT NULL DEFAULT 'consultation outreach participation', protection_contact TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO town VALUES(1,'かささぎ市','7福地第　号','5年','決裁','課長 係長 担当','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。','','','','','consultation outreach participation','児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課');
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
, minutes_state TEXT NOT NULL DEFAULT 'draft') STRICT;
INSERT INTO meeting VALUES(196,1,1,'multi_layered_support',9,810,900,'多機関協働事業者','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。',22,21,'closed','2025-12-25T13:30:00','2025-12-25T15:00:00',NULL,'draft');
INSERT INTO meeting VALUES(199,2,1,'multi_layered_support',10,810,910,'多機関協働事業者','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。',22,21,'open','2026-01-22T13:30:00',NULL,'2026-01-22T13:30:00','draft');
INSERT INTO meeting VALUES(209,2,2,'statutory_support',0,915,940,'かささぎ市','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。',22,21,'planned',NULL,NULL,NULL,'draft');
INSERT INTO meeting VALUES(213,3,1,'multi_layered_support',11,810,910,'多機関協働事業者','重層的支援体制整備事業 実施要綱','この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。',22,21,'planned',NULL,NULL,NULL,'draft');
INSERT INTO meeting VALUES(217,3,2,'statutory_support',0,915,940,'かささぎ市','社会福祉法第106条の6','社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。',22,21,'planned',NULL,NULL,NULL,'draft');
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
INSERT INTO journal VALUES(1,1,'2026-11-21T19:30:29','','import','ファイルから読んだ',NULL,NULL,NULL,NULL);
INSERT INTO journal VALUES(2,1,'2026-01-22T13:24:00','青葉','presence','市 森野を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(3,1,'2026-01-22T13:24:00','青葉','presence','市 青葉を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(4,1,'2026-01-22T13:24:00','青葉','presence','多機関 川辺を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(5,1,'2026-01-22T13:25:00','青葉','presence','包括 岸を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(6,1,'2026-01-22T13:25:00','青葉','presence','自立 浜を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(7,1,'2026-01-22T13:26:00','青葉','presence','参加 原を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(8,1,'2026-01-22T13:26:00','青葉','presence','基幹 早瀬を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(9,1,'2026-01-22T13:26:00','青葉','presence','こども 小雪を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(10,1,'2026-01-22T13:27:00','青葉','presence','民生 例山を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(11,1,'2026-01-22T13:27:00','青葉','presence','国際 ロサ𠮷野を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(12,1,'2026-01-22T13:28:00','青葉','presence','アウト 沢をオンラインに',2,199,NULL,NULL);
INSERT INTO journal VALUES(13,1,'2026-01-22T13:28:00','青葉','presence','教委 仮谷を欠席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(14,1,'2026-01-22T13:30:00','青葉','secrecy','守秘を確認（11名）',2,199,NULL,NULL);
INSERT INTO journal VALUES(15,1,'2026-01-22T13:30:00','青葉','open','第10回 重層的支援会議を開会',2,199,NULL,NULL);
INSERT INTO journal VALUES(16,1,'2026-01-22T13:33:00','青葉','presence','保健 若草を出席に',2,199,NULL,NULL);
INSERT INTO journal VALUES(17,1,'2026-01-22T13:33:00','青葉','secrecy','守秘を確認（1名）',2,199,NULL,NULL);
INSERT INTO journal VALUES(18,1,'2026-01-22T13:35:00','青葉','start','議題2を始める',2,199,201,NULL);
INSERT INTO journal VALUES(19,1,'2026-01-22T13:36:00','青葉','review_homework','前回の宿題を済に',2,199,NULL,NULL);
INSERT INTO journal VALUES(20,1,'2026-01-22T13:38:00','青葉','review_homework','前回の宿題を継続に',2,199,NULL,NULL);
INSERT INTO journal VALUES(21,1,'2026-01-22T13:39:00','青葉','note','議題2に発言を記録',2,199,201,NULL);
INSERT INTO journal VALUES(22,1,'2026-01-22T13:40:00','青葉','start','議題3を始める',2,199,202,NULL);
INSERT INTO journal VALUES(23,1,'2026-01-22T13:43:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(24,1,'2026-01-22T13:45:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(25,1,'2026-01-22T13:49:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(26,1,'2026-01-22T13:50:00','青葉','role','議題3 R7-012の支援内容4で自立を担当に',2,199,202,NULL);
INSERT INTO journal VALUES(27,1,'2026-01-22T13:51:00','青葉','note','議題3 R7-012に発言を記録',2,199,202,NULL);
INSERT INTO journal VALUES(28,1,'2026-01-22T13:53:00','青葉','note','議題3 R7-012に決定を記録',2,199,202,NULL);
INSERT INTO journal VALUES(29,1,'2026-01-22T13:55:00','青葉','tick','議題3 R7-012の目標を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(30,1,'2026-01-22T13:55:00','青葉','tick','議題3 R7-012の方針を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(31,1,'2026-01-22T13:56:00','青葉','tick','議題3 R7-012の内容と役割を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(32,1,'2026-01-22T13:56:00','青葉','tick','議題3 R7-012のモニタリングの時期を確かめた',2,199,202,NULL);
INSERT INTO journal VALUES(33,1,'2026-01-22T13:57:00','青葉','judge','議題3 R7-012は修正のうえ了承',2,199,202,NULL);
INSERT INTO journal VALUES(34,1,'2026-01-22T13:58:00','青葉','monitoring','議題3 R7-012の次のモニタリングを決めた',2,199,202,NULL);
INSERT INTO journal VALUES(35,1,'2026-01-22T13:58:00','青葉','contact','議題3 R7-012の本人の窓口を決めた',2,199,202,NULL);
INSERT INTO journal VALUES(36,1,'2026-01-22T13:59:00','青葉','informer','議題3 R7-012を本人へ伝える人を決めた',2,199,202,NULL);
INSERT INTO journal VALUES(37,1,'2026-01-22T14:00:00','青葉','decide_support','議題3 R7-012のアウトリーチ等を通じた継続的支援は本日決定',2,199,202,NULL);
INSERT INTO journal VALUES(38,1,'2026-01-22T14:01:00','青葉','answer','議題3 R7-012で包括は確認',2,199,202,NULL);
INSERT INTO journal VALUES(39,1,'2026-01-22T14:01:00','青葉','answer','議題3 R7-012で自立は確認',2,199,202,NULL);
INSERT INTO journal VALUES(40,1,'2026-01-22T14:02:00','青葉','answer','議題3 R7-012でアウトは持ち帰り',2,199,202,NULL);
INSERT INTO journal VALUES(41,1,'2026-01-22T14:02:00','青葉','answer','議題3 R7-012で保健は確認',2,199,202,NULL);
INSERT INTO journal VALUES(42,1,'2026-01-22T14:03:00','青葉','answer','議題3 R7-012で民生は確認',2,199,202,NULL);
INSERT INTO journal VALUES(43,1,'2026-01-22T14:03:00','青葉','answer','議題3 R7-012で市は確認',2,199,202,NULL);
INSERT INTO journal VALUES(44,1,'2026-01-22T14:04:00','青葉','finish','議題3 R7-012を終える',2,199,202,NULL);
INSERT INTO journal VALUES(45,1,'2026-01-22T14:05:00','青葉','start','議題4を始める',2,199,203,NULL);
INSERT INTO journal VALUES(46,1,'2026-01-22T14:08:00','青葉','note','議題4 R7-017に発言を記録',2,199,203,NULL);
INSERT INTO journal VALUES(47,1,'2026-01-22T14:11:00','青葉','note','議題4 R7-017に発言を記録',2,199,203,NULL);
INSERT INTO journal VALUES(48,1,'2026-01-22T14:13:00','青葉','note','議題4 R7-017に発言を記録',2,199,203,NULL);
INSERT INTO journal VALUES(49,1,'2026-01-22T14:15:00','青葉','no_taker','議題4 R7-017の支援内容5は担い手なし',2,199,203,NULL);
INSERT INTO journal VALUES(50,1,'2026-01-22T14:16:00','青葉','note','議題4 R7-017に決定を記録',2,199,203,NULL);
INSERT INTO journal VALUES(51,1,'2026-01-22T14:17:00','青葉','note','議題4 R7-017に宿題を記録',2,199,203,NULL);
INSERT INTO journal VALUES(52,1,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017の目標を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(53,1,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017の方針を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(54,1,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017の内容と役割を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(55,1,'2026-01-22T14:18:00','青葉','tick','議題4 R7-017のモニタリングの時期を確かめた',2,199,203,NULL);
INSERT INTO journal VALUES(56,1,'2026-01-22T14:19:00','青葉','judge','議題4 R7-017は条件つき了承',2,199,203,NULL);
INSERT INTO journal VALUES(57,1,'2026-01-22T14:20:00','青葉','monitoring','議題4 R7-017の次のモニタリングを決めた',2,199,203,NULL);
INSERT INTO journal VALUES(58,1,'2026-01-22T14:20:00','青葉','contact','議題4 R7-017の本人の窓口を決めた',2,199,203,NULL);
INSERT INTO journal VALUES(59,1,'2026-01-22T14:20:00','青葉','informer','議題4 R7-017を本人へ伝える人を決めた',2,199,203,NULL);
INSERT INTO journal VALUES(60,1,'2026-01-22T14:21:00','青葉','answer','議題4 R7-017で自立は確認',2,199,203,NULL);
INSERT INTO journal VALUES(61,1,'2026-01-22T14:21:00','青葉','answer','議題4 R7-017で国際は確認',2,199,203,NULL);
INSERT INTO journal VALUES(62,1,'2026-01-22T14:22:00','青葉','answer','議題4 R7-017でこどもは確認',2,199,203,NULL);
CREATE TABLE journal_changes (
    seq INTEGER PRIMARY KEY REFERENCES journal,
    changes TEXT NOT NULL
) STRICT;
INSERT INTO journal_changes VALUES(1,'[{"table":"town","before":null,"after":{"id":1,"name":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","multi_layered_basis":"重層的支援体制整備事業 実施要綱","multi_layered_secrecy":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","statutory_basis":"社会福祉法第106条の6","statutory_secrecy":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","multi_layered_convener":"","statutory_convener":"","case_review_basis":"","resource_review_basis":"","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課"}},{"table":"agency","before":null,"after":{"id":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"}},{"table":"agency","before":null,"after":{"id":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"}},{"table":"agency","before":null,"after":{"id":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"}},{"table":"agency","before":null,"after":{"id":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"}},{"table":"agency","before":null,"after":{"id":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"}},{"table":"agency","before":null,"after":{"id":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"}},{"table":"agency","before":null,"after":{"id":10,"name":"健康推進課","short_name":"保健","category":"health"}},{"table":"agency","before":null,"after":{"id":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"}},{"table":"agency","before":null,"after":{"id":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"}},{"table":"agency","before":null,"after":{"id":13,"name":"民生委員 東地区","short_name":"民生","category":"community"}},{"table":"agency","before":null,"after":{"id":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"}},{"table":"agency","before":null,"after":{"id":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"}},{"table":"agency","before":null,"after":{"id":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"}},{"table":"agency","before":null,"after":{"id":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"}},{"table":"agency","before":null,"after":{"id":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"}},{"table":"agency","before":null,"after":{"id":19,"name":"環境課","short_name":"環境","category":"related"}},{"table":"person","before":null,"after":{"id":20,"agency":4,"post":"課長","name":"森野","may_decide":1}},{"table":"person","before":null,"after":{"id":21,"agency":4,"post":"主査","name":"青葉","may_decide":0}},{"table":"person","before":null,"after":{"id":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","may_decide":0}},{"table":"person","before":null,"after":{"id":23,"agency":6,"post":"主任","name":"岸","may_decide":0}},{"table":"person","before":null,"after":{"id":24,"agency":7,"post":"相談支援員","name":"浜","may_decide":0}},{"table":"person","before":null,"after":{"id":25,"agency":8,"post":"専門員","name":"沢","may_decide":0}},{"table":"person","before":null,"after":{"id":26,"agency":9,"post":"主事","name":"原","may_decide":0}},{"table":"person","before":null,"after":{"id":27,"agency":10,"post":"保健師","name":"若草","may_decide":0}},{"table":"person","before":null,"after":{"id":28,"agency":11,"post":"相談員","name":"早瀬","may_decide":0}},{"table":"person","before":null,"after":{"id":29,"agency":12,"post":"係長","name":"小雪","may_decide":0}},{"table":"person","before":null,"after":{"id":30,"agency":13,"post":"民生委員","name":"例山","may_decide":0}},{"table":"person","before":null,"after":{"id":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","may_decide":0}},{"table":"person","before":null,"after":{"id":32,"agency":15,"post":"指導主事","name":"仮谷","may_decide":0}},{"table":"person","before":null,"after":{"id":33,"agency":16,"post":"介護支援専門員","name":"見沢","may_decide":0}},{"table":"person","before":null,"after":{"id":34,"agency":17,"post":"職員","name":"例沢","may_decide":0}},{"table":"person","before":null,"after":{"id":35,"agency":18,"post":"予防係長","name":"試野","may_decide":0}},{"table":"person","before":null,"after":{"id":36,"agency":19,"post":"主任","name":"例木","may_decide":0}},{"table":"support_case","before":null,"after":{"id":37,"number":"R6-031","calling_name":"Cさん","household":"20代の本人・60代の父","route":"with_consent","state":"supported","received_on":"2024-09-12","referrer":10,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":60,"number":"R7-003","calling_name":"Eさん","household":"70代 単身","route":"with_consent","state":"supported","received_on":"2025-05-26","referrer":6,"lead":null,"protected_address":0,"last_contact_on":"2025-10-06","purpose":"","summary":"退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。","safety":"1月10日 家主が明かりを確認。1月13日 住民票の異動なし。","reopen_when":"本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":78,"number":"R7-008","calling_name":"D世帯","household":"40代の本人・70代の父・3歳の子","route":"with_consent","state":"supported","received_on":"2025-05-08","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。","safety":"","reopen_when":"父の入院、本人の体調の悪化","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":118,"number":"R7-017","calling_name":"B世帯","household":"30代の母・小学生の子2人","route":"with_consent","state":"intake","received_on":"2025-12-15","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":138,"number":"支援-R7-04","calling_name":"60代の方","household":"60代 単身","route":"statutory","state":"intake","received_on":"2025-12-08","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"火災と健康の危険を下げ、会える人を一人つくる","summary":"家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":150,"number":"R7-015","calling_name":"F世帯","household":"10代の本人・40代の母・小学生の弟","route":"with_consent","state":"intake","received_on":"2025-12-04","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"プランができた（12月18日 同意）。参加支援のプランが要る","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":165,"number":"R7-019","calling_name":"Gさん","household":"40代 単身","route":"with_consent","state":"intake","received_on":"2025-12-24","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"参加支援を1月9日に早く始めており、支援決定が要る","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":176,"number":"R7-010","calling_name":"I世帯","household":"30代の母・幼い子2人","route":"with_consent","state":"supported","received_on":"2025-06-16","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"家計と住まいが整い、子育ての相談が残っている。","safety":"","reopen_when":"","waits_for":"closure","waits_because":"つなぎもどし（紹介元のこども家庭センターへ）","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":187,"number":"支援-R7-06","calling_name":"70代の方","household":"70代 単身","route":"statutory","state":"intake","received_on":"2026-01-05","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"動物と本人の健康の危険を下げ、話せる人をつくる","summary":"家の中で多くの猫を飼い、近隣から臭いの苦情がある。","safety":"","reopen_when":"","waits_for":"sharing","waits_because":"同意なし（働きかけ中）","due_on":null,"origin":null,"ended_on":null,"ended_because":""}},{"table":"support_case","before":null,"after":{"id":190,"number":"R7-005","calling_name":"Hさん","household":"50代 単身","route":"with_consent","state":"supported","received_on":"2025-06-02","referrer":11,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"仕事を離れたあと、相談と通所を続けている。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-01-15","origin":null,"ended_on":null,"ended_because":""}},{"table":"member","before":null,"after":{"id":38,"support_case":37,"seq":1,"name":"雛形 翔","kana":"ひながた しょう","relation":"本人","age":29}},{"table":"member","before":null,"after":{"id":40,"support_case":37,"seq":2,"name":"雛形 健","kana":"ひながた けん","relation":"父","age":60}},{"table":"member","before":null,"after":{"id":61,"support_case":60,"seq":1,"name":"写野 功","kana":"うつしの いさお","relation":"本人","age":73}},{"table":"member","before":null,"after":{"id":79,"support_case":78,"seq":1,"name":"仮山 恵","kana":"かりやま めぐみ","relation":"本人","age":44}},{"table":"member","before":null,"after":{"id":81,"support_case":78,"seq":2,"name":"仮山 実","kana":"かりやま みのる","relation":"父","age":78}},{"table":"member","before":null,"after":{"id":83,"support_case":78,"seq":3,"name":"仮山 みお","kana":"かりやま みお","relation":"子","age":3}},{"table":"member","before":null,"after":{"id":100,"support_case":99,"seq":1,"name":"見本 松子","kana":"みほん まつこ","relation":"母","age":82}},{"table":"member","before":null,"after":{"id":102,"support_case":99,"seq":2,"name":"見本 竹夫","kana":"みほん たけお","relation":"長男","age":54}},{"table":"member","before":null,"after":{"id":119,"support_case":118,"seq":1,"name":"試川 マリア","kana":"しかわ まりあ","relation":"母","age":36}},{"table":"member","before":null,"after":{"id":121,"support_case":118,"seq":2,"name":"試川 リサ","kana":"しかわ りさ","relation":"長女","age":9}},{"table":"member","before":null,"after":{"id":123,"support_case":118,"seq":3,"name":"試川 ルイ","kana":"しかわ るい","relation":"長男","age":7}},{"table":"member","before":null,"after":{"id":139,"support_case":138,"seq":1,"name":"架空 鉄男","kana":"かくう てつお","relation":"本人","age":67}},{"table":"member","before":null,"after":{"id":151,"support_case":150,"seq":1,"name":"例田 すみれ","kana":"れいだ すみれ","relation":"本人","age":15}},{"table":"member","before":null,"after":{"id":153,"support_case":150,"seq":2,"name":"例田 梅","kana":"れいだ うめ","relation":"母","age":41}},{"table":"member","before":null,"after":{"id":155,"support_case":150,"seq":3,"name":"例田 そら","kana":"れいだ そら","relation":"弟","age":6}},{"table":"member","before":null,"after":{"id":166,"support_case":165,"seq":1,"name":"控井 仁","kana":"ひかえい じん","relation":"本人","age":47}},{"table":"member","before":null,"after":{"id":177,"support_case":176,"seq":1,"name":"下書 桜","kana":"したがき さくら","relation":"母","age":33}},{"table":"member","before":null,"after":{"id":179,"support_case":176,"seq":2,"name":"下書 はな","kana":"したがき はな","relation":"長女","age":5}},{"table":"member","before":null,"after":{"id":181,"support_case":176,"seq":3,"name":"下書 りく","kana":"したがき りく","relation":"長男","age":2}},{"table":"member","before":null,"after":{"id":188,"support_case":187,"seq":1,"name":"点前 菊","kana":"てんまえ きく","relation":"本人","age":71}},{"table":"member","before":null,"after":{"id":191,"support_case":190,"seq":1,"name":"見出 進","kana":"みだし すすむ","relation":"本人","age":52}},{"table":"consent","before":null,"after":{"id":39,"member":38,"status":"given","given_on":"2024-10-03","method":"口頭（後日に申込票）","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":41,"member":40,"status":"given","given_on":"2024-10-03","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":62,"member":61,"status":"given","given_on":"2025-06-02","method":"申込票","scope":"役割をもつ機関と、かかりつけの病院まで","excluded":""}},{"table":"consent","before":null,"after":{"id":80,"member":79,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":82,"member":81,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":84,"member":83,"status":"given","given_on":"2025-05-15","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":101,"member":100,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"}},{"table":"consent","before":null,"after":{"id":103,"member":102,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"}},{"table":"consent","before":null,"after":{"id":120,"member":119,"status":"given","given_on":"2025-12-22","method":"申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":122,"member":121,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":124,"member":123,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":140,"member":139,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""}},{"table":"consent","before":null,"after":{"id":152,"member":151,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":154,"member":153,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":156,"member":155,"status":"given","given_on":"2025-12-18","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":167,"member":166,"status":"given","given_on":"2026-01-06","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":178,"member":177,"status":"given","given_on":"2025-07-01","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":180,"member":179,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":182,"member":181,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"consent","before":null,"after":{"id":189,"member":188,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""}},{"table":"consent","before":null,"after":{"id":192,"member":191,"status":"given","given_on":"2025-06-09","method":"申込票","scope":"役割をもつ機関まで","excluded":""}},{"table":"support_plan","before":null,"after":{"id":42,"support_case":37,"kind":"coordination","state":"decided","made_on":"2025-07-24","policy":"⟦1⟧の歩みに合わせ、⟦2⟧を支えながら待つ。","change":"","contact":8,"monitoring_on":"2026-01-22","removed":""}},{"table":"support_plan","before":null,"after":{"id":48,"support_case":37,"kind":"coordination","state":"proposed","made_on":"2026-01-14","policy":"静かな場から始め、居場所に月1回を目安にする。急がず、断ってもよいと伝え続ける。","change":"訪問を断っていたが、月2回の電話に応じるようになった。","contact":8,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":67,"support_case":60,"kind":"coordination","state":"decided","made_on":"2025-06-12","policy":"退院後の通院と食事を整え、近くに話せる人をつくる。","change":"","contact":5,"monitoring_on":"2025-12-18","removed":""}},{"table":"support_plan","before":null,"after":{"id":71,"support_case":60,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"連絡を押しつけず、気づいた人の知らせが多機関に届くようにして待つ。","change":"","contact":5,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":85,"support_case":78,"kind":"coordination","state":"decided","made_on":"2025-06-19","policy":"介護と保育を先に整え、⟦1⟧が休める時間をつくる。","change":"","contact":6,"monitoring_on":"2026-01-22","removed":""}},{"table":"support_plan","before":null,"after":{"id":91,"support_case":78,"kind":"coordination","state":"proposed","made_on":"2026-01-13","policy":"多機関協働の関わりを終え、それぞれの機関の支援を続ける。","change":"","contact":6,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":125,"support_case":118,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"住まいを先に守り、⟦1⟧が自分の言葉で相談できる場をつくる。","change":"","contact":14,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":145,"support_case":138,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"片付けを急がせず、火の安全と、会える人をつくることを先にする。","change":"","contact":null,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":157,"support_case":150,"kind":"coordination","state":"proposed","made_on":"2026-01-19","policy":"家のことを分け合い、⟦1⟧が学ぶ時間をつくる。","change":"","contact":12,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":168,"support_case":165,"kind":"coordination","state":"proposed","made_on":"2026-01-20","policy":"住まいを整え、通院を続けられるようにする。","change":"","contact":7,"monitoring_on":null,"removed":""}},{"table":"support_plan","before":null,"after":{"id":183,"support_case":176,"kind":"coordination","state":"decided","made_on":"2025-08-21","policy":"家計と住まいを整える。","change":"","contact":12,"monitoring_on":"2026-02-26","removed":""}},{"table":"support_plan","before":null,"after":{"id":193,"support_case":190,"kind":"coordination","state":"decided","made_on":"2025-07-17","policy":"通所を続け、仕事の準備を少しずつ進める。","change":"","contact":11,"monitoring_on":"2026-01-15","removed":""}},{"table":"goal","before":null,"after":{"id":43,"plan":42,"member":38,"words":"人に会わずに、できることを知りたい","former_words":""}},{"table":"goal","before":null,"after":{"id":54,"plan":48,"member":38,"words":"静かなところなら一度行ってみてもいい","former_words":"人に会わずに、できることを知りたい"}},{"table":"goal","before":null,"after":{"id":68,"plan":67,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""}},{"table":"goal","before":null,"after":{"id":74,"plan":71,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""}},{"table":"goal","before":null,"after":{"id":86,"plan":85,"member":79,"words":"父を家で見ながら、仕事に戻りたい","former_words":""}},{"table":"goal","before":null,"after":{"id":87,"plan":85,"member":81,"words":"孫の声がする家で暮らしたい","former_words":""}},{"table":"goal","before":null,"after":{"id":95,"plan":91,"member":79,"words":"今の形で、仕事と家のことを続けたい","former_words":""}},{"table":"goal","before":null,"after":{"id":111,"plan":104,"member":100,"words":"病院にもう一度行きたい","former_words":""}},{"table":"goal","before":null,"after":{"id":112,"plan":104,"member":102,"words":"母を家で見ながら、外に行ける場所を一つ持ちたい","former_words":""}},{"table":"goal","before":null,"after":{"id":132,"plan":125,"member":119,"words":"3月まで今の家で暮らし、子どもを学校に行かせたい","former_words":""}},{"table":"goal","before":null,"after":{"id":162,"plan":157,"member":151,"words":"高校に行きたい。家のことを誰かと分けたい","former_words":""}},{"table":"goal","before":null,"after":{"id":172,"plan":168,"member":166,"words":"屋根のある所で落ち着いて、体を治したい","former_words":""}},{"table":"goal","before":null,"after":{"id":184,"plan":183,"member":177,"words":"子どもと三人で落ち着いて暮らしたい","former_words":""}},{"table":"goal","before":null,"after":{"id":194,"plan":193,"member":191,"words":"週に3日は外に出たい","former_words":""}},{"table":"plan_point","before":null,"after":{"id":49,"plan":48,"kind":"challenge","seq":1,"text":"外に出る最初の一回に、付き添う人がいる"}},{"table":"plan_point","before":null,"after":{"id":50,"plan":48,"kind":"challenge","seq":2,"text":"昼夜が逆になりやすい"}},{"table":"plan_point","before":null,"after":{"id":51,"plan":48,"kind":"challenge","seq":3,"text":"⟦2⟧が定年を控え、先の暮らしを心配している"}},{"table":"plan_point","before":null,"after":{"id":52,"plan":48,"kind":"strength","seq":1,"text":"電話では自分の考えを話せる"}},{"table":"plan_point","before":null,"after":{"id":53,"plan":48,"kind":"strength","seq":2,"text":"絵とパソコンが得意"}},{"table":"plan_point","before":null,"after":{"id":72,"plan":71,"kind":"contact_point","seq":1,"text":"民生委員 東地区"}},{"table":"plan_point","before":null,"after":{"id":73,"plan":71,"kind":"contact_point","seq":2,"text":"家主"}},{"table":"plan_point","before":null,"after":{"id":92,"plan":91,"kind":"achievement","seq":1,"text":"デイサービスを週3回使い、介護の時間が減った"}},{"table":"plan_point","before":null,"after":{"id":93,"plan":91,"kind":"achievement","seq":2,"text":"子が入園し、⟦1⟧が短時間の仕事に戻った"}},{"table":"plan_point","before":null,"after":{"id":94,"plan":91,"kind":"supporter_state","seq":1,"text":"居宅、包括、こどもの役割はどれも済み、機関どうしで直接連絡できる"}},{"table":"plan_point","before":null,"after":{"id":105,"plan":104,"kind":"challenge","seq":1,"text":"通院が途切れ、介護の認定がない"}},{"table":"plan_point","before":null,"after":{"id":106,"plan":104,"kind":"challenge","seq":2,"text":"⟦2⟧は長く家族のほかと話していない"}},{"table":"plan_point","before":null,"after":{"id":107,"plan":104,"kind":"challenge","seq":3,"text":"水道と国保の支払いが遅れている"}},{"table":"plan_point","before":null,"after":{"id":108,"plan":104,"kind":"challenge","seq":4,"text":"異変に気づく人が近くにいない"}},{"table":"plan_point","before":null,"after":{"id":109,"plan":104,"kind":"strength","seq":1,"text":"⟦2⟧は料理ができる"}},{"table":"plan_point","before":null,"after":{"id":110,"plan":104,"kind":"strength","seq":2,"text":"朝の散歩を続けている"}},{"table":"plan_point","before":null,"after":{"id":126,"plan":125,"kind":"challenge","seq":1,"text":"解雇のあと、家賃と生活費が足りない"}},{"table":"plan_point","before":null,"after":{"id":127,"plan":125,"kind":"challenge","seq":2,"text":"在留の更新と未払い賃金の相談先が分からない"}},{"table":"plan_point","before":null,"after":{"id":128,"plan":125,"kind":"challenge","seq":3,"text":"学校からの便りが読めず、登校の準備が難しい"}},{"table":"plan_point","before":null,"after":{"id":129,"plan":125,"kind":"challenge","seq":4,"text":"平日の昼に通訳がいない"}},{"table":"plan_point","before":null,"after":{"id":130,"plan":125,"kind":"strength","seq":1,"text":"3か国語を話す"}},{"table":"plan_point","before":null,"after":{"id":131,"plan":125,"kind":"strength","seq":2,"text":"教会に頼れる友人がいる"}},{"table":"plan_point","before":null,"after":{"id":158,"plan":157,"kind":"challenge","seq":1,"text":"弟の送り迎えと夕食を⟦1⟧が担っている"}},{"table":"plan_point","before":null,"after":{"id":159,"plan":157,"kind":"challenge","seq":2,"text":"学ぶ時間と場所がない"}},{"table":"plan_point","before":null,"after":{"id":160,"plan":157,"kind":"strength","seq":1,"text":"友人が多い"}},{"table":"plan_point","before":null,"after":{"id":161,"plan":157,"kind":"strength","seq":2,"text":"先生に相談できた"}},{"table":"plan_point","before":null,"after":{"id":169,"plan":168,"kind":"challenge","seq":1,"text":"住まいの契約が3月で切れる"}},{"table":"plan_point","before":null,"after":{"id":170,"plan":168,"kind":"challenge","seq":2,"text":"通院が途切れている"}},{"table":"plan_point","before":null,"after":{"id":171,"plan":168,"kind":"strength","seq":1,"text":"朝早く起きられる"}},{"table":"support_item","before":null,"after":{"id":44,"plan":42,"seq":1,"text":"月2回の電話","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":45,"plan":42,"seq":2,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":46,"plan":42,"seq":3,"text":"居場所の見学","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":47,"plan":42,"seq":4,"text":"就労準備の情報","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":55,"plan":48,"seq":1,"text":"居場所での受入れの調整と同行","service":"participation","due_on":"2026-03-31","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":56,"plan":48,"seq":2,"text":"月2回の電話と訪問","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":57,"plan":48,"seq":3,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":58,"plan":48,"seq":4,"text":"就労準備の情報（本人が望むとき）","service":"none","due_on":"2026-06-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":59,"plan":48,"seq":5,"text":"障害福祉の見立ての助言","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":69,"plan":67,"seq":1,"text":"通院の同行","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0}},{"table":"support_item","before":null,"after":{"id":70,"plan":67,"seq":2,"text":"訪問と電話での相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":5,"amended":0}},{"table":"support_item","before":null,"after":{"id":75,"plan":71,"seq":1,"text":"訪問による様子の確認","service":"none","due_on":"2026-04-22","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":76,"plan":71,"seq":2,"text":"明かりと郵便受けの見守り、変化の知らせの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":77,"plan":71,"seq":3,"text":"介護と医療の相談が入ったときの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":88,"plan":85,"seq":1,"text":"デイサービスの利用の調整","service":"none","due_on":"2025-08-29","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":16,"amended":0}},{"table":"support_item","before":null,"after":{"id":89,"plan":85,"seq":2,"text":"保育所への入園の手続き","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":12,"amended":0}},{"table":"support_item","before":null,"after":{"id":90,"plan":85,"seq":3,"text":"介護する家族の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0}},{"table":"support_item","before":null,"after":{"id":96,"plan":91,"seq":1,"text":"ケアプラン","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":97,"plan":91,"seq":2,"text":"世帯の相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":98,"plan":91,"seq":3,"text":"子育ての相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":113,"plan":104,"seq":1,"text":"要介護認定の申請と通院の同行","service":"none","due_on":"2026-02-20","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":114,"plan":104,"seq":2,"text":"⟦2⟧の健康の相談","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":115,"plan":104,"seq":3,"text":"訪問による関係づくり","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":116,"plan":104,"seq":4,"text":"水道・国保の分納の相談","service":"none","due_on":"2026-02-10","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":117,"plan":104,"seq":5,"text":"声かけと異変の連絡","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":133,"plan":125,"seq":1,"text":"住居確保給付金と家計の相談","service":"none","due_on":"2026-02-06","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":134,"plan":125,"seq":2,"text":"在留と労働の法律相談","service":"none","due_on":"2026-02-17","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":135,"plan":125,"seq":3,"text":"日本語と登校の支援","service":"none","due_on":"2026-02-09","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":136,"plan":125,"seq":4,"text":"食料の支援","service":"none","due_on":null,"frequency":"毎週","review_on":"2026-03-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":146,"plan":145,"seq":1,"text":"安否と火気の確認","service":"none","due_on":null,"frequency":"2週ごと","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":147,"plan":145,"seq":2,"text":"顔見知りになる","service":"outreach","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":148,"plan":145,"seq":3,"text":"認知機能の見立ての助言","service":"none","due_on":"2026-02-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":149,"plan":145,"seq":4,"text":"近隣の苦情の窓口","service":"none","due_on":"2026-01-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":163,"plan":157,"seq":1,"text":"家事の援助の利用の調整","service":"none","due_on":"2026-03-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":164,"plan":157,"seq":2,"text":"放課後の学習の場への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-05-28","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":173,"plan":168,"seq":1,"text":"住まいの相談と入居の同行","service":"none","due_on":"2026-03-19","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":174,"plan":168,"seq":2,"text":"通院の再開","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":175,"plan":168,"seq":3,"text":"居場所への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-04-23","early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"support_item","before":null,"after":{"id":185,"plan":183,"seq":1,"text":"家計の相談","service":"none","due_on":"2025-11-28","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":7,"amended":0}},{"table":"support_item","before":null,"after":{"id":186,"plan":183,"seq":2,"text":"子育ての相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":12,"amended":0}},{"table":"support_item","before":null,"after":{"id":195,"plan":193,"seq":1,"text":"通所の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-15","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0}},{"table":"role","before":null,"after":{"item":44,"agency":8,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":45,"agency":10,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":46,"agency":9,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":47,"agency":7,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":55,"agency":8,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":55,"agency":9,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":56,"agency":8,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":57,"agency":10,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":58,"agency":7,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":59,"agency":11,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":69,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":70,"agency":5,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":75,"agency":5,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":76,"agency":5,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":76,"agency":13,"kind":"informed","brought":"informed"}},{"table":"role","before":null,"after":{"item":77,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":88,"agency":6,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":88,"agency":16,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":89,"agency":12,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":90,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":96,"agency":16,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":97,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":98,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":98,"agency":12,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":113,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":113,"agency":13,"kind":"informed","brought":"informed"}},{"table":"role","before":null,"after":{"item":114,"agency":8,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":114,"agency":10,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":115,"agency":8,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":116,"agency":4,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":117,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":117,"agency":13,"kind":"informed","brought":"informed"}},{"table":"role","before":null,"after":{"item":133,"agency":7,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":134,"agency":14,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":134,"agency":17,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":135,"agency":12,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":135,"agency":15,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":136,"agency":9,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":146,"agency":4,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":146,"agency":18,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":147,"agency":8,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":147,"agency":13,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":148,"agency":6,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":149,"agency":19,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":163,"agency":12,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":164,"agency":9,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":164,"agency":15,"kind":"cooperating","brought":"cooperating"}},{"table":"role","before":null,"after":{"item":173,"agency":7,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":174,"agency":10,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":175,"agency":9,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":185,"agency":7,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":186,"agency":12,"kind":"responsible","brought":"responsible"}},{"table":"role","before":null,"after":{"item":195,"agency":11,"kind":"responsible","brought":"responsible"}},{"table":"contact_attempt","before":null,"after":{"id":63,"support_case":60,"way":"訪問","count":4,"last_on":"2025-12-16","result":"応答なし。郵便はたまっていない"}},{"table":"contact_attempt","before":null,"after":{"id":64,"support_case":60,"way":"電話・手紙","count":11,"last_on":"2025-12-22","result":"応答なし（電話9回、手紙2回）"}},{"table":"contact_attempt","before":null,"after":{"id":65,"support_case":60,"way":"親族・家主","count":2,"last_on":"2025-12-18","result":"妹も連絡がつかない"}},{"table":"contact_attempt","before":null,"after":{"id":66,"support_case":60,"way":"病院（同意の範囲）","count":1,"last_on":"2025-12-19","result":"受診なし"}},{"table":"information","before":null,"after":{"id":141,"support_case":138,"agency":18,"fact":"玄関まで物がある。火の始末の跡","view":"火元が近く、避難の道がない"}},{"table":"information","before":null,"after":{"id":142,"support_case":138,"agency":13,"fact":"朝、ごみ置き場で会うと会釈する","view":"朝の時間なら話せるかもしれない"}},{"table":"information","before":null,"after":{"id":143,"support_case":138,"agency":6,"fact":"介護の申請はない","view":"もの忘れの有無を確かめたい"}},{"table":"information","before":null,"after":{"id":144,"support_case":138,"agency":4,"fact":"苦情が3件、窓口が三つに分かれた","view":"窓口を一つにする"}},{"table":"sitting","before":null,"after":{"id":1,"date":"2025-12-25","place":"市役所 3階 第2会議室","next_on":"2026-01-22","next_at":810,"next_place":"市役所 3階 第2会議室","copies":11,"collected":11,"continues":null,"postponed_from":null,"remark":""}},{"table":"sitting","before":null,"after":{"id":2,"date":"2026-01-22","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":12,"collected":null,"continues":null,"postponed_from":null,"remark":""}},{"table":"sitting","before":null,"after":{"id":3,"date":"2026-02-26","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":0,"collected":null,"continues":null,"postponed_from":null,"remark":""}},{"table":"meeting","before":null,"after":{"id":196,"sitting":1,"block":1,"kind":"multi_layered_support","ordinal":9,"starts_at":810,"ends_at":900,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"closed","opened_at":"2025-12-25T13:30:00","closed_at":"2025-12-25T15:00:00","secrecy_at":null,"minutes_state":"draft"}},{"table":"meeting","before":null,"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"}},{"table":"meeting","before":null,"after":{"id":209,"sitting":2,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"}},{"table":"meeting","before":null,"after":{"id":213,"sitting":3,"block":1,"kind":"multi_layered_support","ordinal":11,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"}},{"table":"meeting","before":null,"after":{"id":217,"sitting":3,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"}},{"table":"agenda_item","before":null,"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":204,"meeting":199,"seq":5,"kind":"support_case","title":"","support_case":37,"timing":"renewed_plan","plan":48,"minutes":15,"presenter":8,"paper":"4","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":205,"meeting":199,"seq":6,"kind":"support_case","title":"","support_case":78,"timing":"closure","plan":91,"minutes":10,"presenter":6,"paper":"5","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":206,"meeting":199,"seq":7,"kind":"support_case","title":"","support_case":60,"timing":"suspension","plan":71,"minutes":10,"presenter":5,"paper":"6","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":207,"meeting":199,"seq":8,"kind":"resource_gaps","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":208,"meeting":199,"seq":9,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":210,"meeting":209,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":211,"meeting":209,"seq":2,"kind":"support_case","title":"","support_case":138,"timing":"sharing","plan":145,"minutes":20,"presenter":4,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":212,"meeting":209,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":214,"meeting":213,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":215,"meeting":213,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":10,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":216,"meeting":213,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":218,"meeting":217,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"agenda_item","before":null,"after":{"id":219,"meeting":217,"seq":2,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null}},{"table":"invitation","before":null,"after":{"item":202,"agency":4}},{"table":"invitation","before":null,"after":{"item":202,"agency":5}},{"table":"invitation","before":null,"after":{"item":202,"agency":6}},{"table":"invitation","before":null,"after":{"item":202,"agency":7}},{"table":"invitation","before":null,"after":{"item":202,"agency":8}},{"table":"invitation","before":null,"after":{"item":202,"agency":9}},{"table":"invitation","before":null,"after":{"item":202,"agency":10}},{"table":"invitation","before":null,"after":{"item":202,"agency":13}},{"table":"invitation","before":null,"after":{"item":203,"agency":4}},{"table":"invitation","before":null,"after":{"item":203,"agency":5}},{"table":"invitation","before":null,"after":{"item":203,"agency":6}},{"table":"invitation","before":null,"after":{"item":203,"agency":7}},{"table":"invitation","before":null,"after":{"item":203,"agency":8}},{"table":"invitation","before":null,"after":{"item":203,"agency":9}},{"table":"invitation","before":null,"after":{"item":203,"agency":10}},{"table":"invitation","before":null,"after":{"item":203,"agency":12}},{"table":"invitation","before":null,"after":{"item":203,"agency":14}},{"table":"invitation","before":null,"after":{"item":203,"agency":15}},{"table":"invitation","before":null,"after":{"item":203,"agency":17}},{"table":"invitation","before":null,"after":{"item":204,"agency":4}},{"table":"invitation","before":null,"after":{"item":204,"agency":5}},{"table":"invitation","before":null,"after":{"item":204,"agency":6}},{"table":"invitation","before":null,"after":{"item":204,"agency":7}},{"table":"invitation","before":null,"after":{"item":204,"agency":8}},{"table":"invitation","before":null,"after":{"item":204,"agency":9}},{"table":"invitation","before":null,"after":{"item":204,"agency":10}},{"table":"invitation","before":null,"after":{"item":204,"agency":11}},{"table":"invitation","before":null,"after":{"item":205,"agency":4}},{"table":"invitation","before":null,"after":{"item":205,"agency":5}},{"table":"invitation","before":null,"after":{"item":205,"agency":6}},{"table":"invitation","before":null,"after":{"item":205,"agency":7}},{"table":"invitation","before":null,"after":{"item":205,"agency":8}},{"table":"invitation","before":null,"after":{"item":205,"agency":9}},{"table":"invitation","before":null,"after":{"item":205,"agency":10}},{"table":"invitation","before":null,"after":{"item":205,"agency":12}},{"table":"invitation","before":null,"after":{"item":205,"agency":16}},{"table":"invitation","before":null,"after":{"item":206,"agency":4}},{"table":"invitation","before":null,"after":{"item":206,"agency":5}},{"table":"invitation","before":null,"after":{"item":206,"agency":6}},{"table":"invitation","before":null,"after":{"item":206,"agency":7}},{"table":"invitation","before":null,"after":{"item":206,"agency":8}},{"table":"invitation","before":null,"after":{"item":206,"agency":9}},{"table":"invitation","before":null,"after":{"item":206,"agency":10}},{"table":"invitation","before":null,"after":{"item":206,"agency":13}},{"table":"invitation","before":null,"after":{"item":211,"agency":4}},{"table":"invitation","before":null,"after":{"item":211,"agency":5}},{"table":"invitation","before":null,"after":{"item":211,"agency":6}},{"table":"invitation","before":null,"after":{"item":211,"agency":8}},{"table":"invitation","before":null,"after":{"item":211,"agency":13}},{"table":"invitation","before":null,"after":{"item":211,"agency":18}},{"table":"invitation","before":null,"after":{"item":211,"agency":19}},{"table":"attendance","before":null,"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":32,"agency":15,"post":"指導主事","name":"仮谷","presence":"absent","arrived_at":null,"left_at":null,"told_by":22,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":33,"agency":16,"post":"介護支援専門員","name":"見沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":199,"person":34,"agency":17,"post":"職員","name":"例沢","presence":"absent","arrived_at":null,"left_at":null,"told_by":31,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":35,"agency":18,"post":"予防係長","name":"試野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"attendance","before":null,"after":{"meeting":209,"person":36,"agency":19,"post":"主任","name":"例木","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}},{"table":"action_item","before":null,"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null}},{"table":"action_item","before":null,"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null}}]');
INSERT INTO journal_changes VALUES(2,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(3,'[{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(4,'[{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(5,'[{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(6,'[{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(7,'[{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(8,'[{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(9,'[{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(10,'[{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(11,'[{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(12,'[{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(13,'[]');
INSERT INTO journal_changes VALUES(14,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null}},{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft"}}]');
INSERT INTO journal_changes VALUES(15,'[{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft"},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"open","opened_at":"2026-01-22T13:30:00","closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft"}},{"table":"settings_in_force","before":null,"after":{"meeting":199,"town":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","lowered":""}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":10,"name":"健康推進課","short_name":"保健","category":"health"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":13,"name":"民生委員 東地区","short_name":"民生","category":"community"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"}},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":19,"name":"環境課","short_name":"環境","category":"related"}},{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null}}]');
INSERT INTO journal_changes VALUES(16,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null}}]');
INSERT INTO journal_changes VALUES(17,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:33:00","told_on":null}}]');
INSERT INTO journal_changes VALUES(18,'[{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":"2026-01-22T13:35:00","with_person":0,"person_left_at":null}},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null}}]');
INSERT INTO journal_changes VALUES(19,'[{"table":"action_item","before":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"done","remark":"1月14日に2か所を見学した","reviewed_in":2}}]');
INSERT INTO journal_changes VALUES(20,'[{"table":"action_item","before":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-02-26","state":"going_on","remark":"見積りを取っている","reviewed_in":2}}]');
INSERT INTO journal_changes VALUES(21,'[{"table":"note","before":null,"after":{"id":220,"item":201,"kind":"remark","text":"静かに過ごせる部屋のある受入れ先が1か所あり、月1回なら受けられる。","agency":9,"recorded_at":"2026-01-22T13:39:00"}}]');
INSERT INTO journal_changes VALUES(22,'[{"table":"stance","before":null,"after":{"item":202,"person":28,"kind":"stepped_out","text":""}},{"table":"stance","before":null,"after":{"item":202,"person":29,"kind":"stepped_out","text":""}},{"table":"stance","before":null,"after":{"item":202,"person":31,"kind":"stepped_out","text":""}},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":"2026-01-22T13:40:00","with_person":0,"person_left_at":null}},{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null}}]');
INSERT INTO journal_changes VALUES(23,'[{"table":"note","before":null,"after":{"id":221,"item":202,"kind":"remark","text":"⟦1⟧は1年以上受診していない。本人に通院の希望があり、今が入口になる。","agency":6,"recorded_at":"2026-01-22T13:43:00"}}]');
INSERT INTO journal_changes VALUES(24,'[{"table":"note","before":null,"after":{"id":222,"item":202,"kind":"remark","text":"⟦2⟧とは朝の散歩で会う。あいさつは返ってくる。","agency":13,"recorded_at":"2026-01-22T13:45:00"}}]');
INSERT INTO journal_changes VALUES(25,'[{"table":"note","before":null,"after":{"id":223,"item":202,"kind":"remark","text":"分納の相談は、支払いの計画をつくるところまでなら持てる。","agency":7,"recorded_at":"2026-01-22T13:49:00"}}]');
INSERT INTO journal_changes VALUES(26,'[{"table":"role","before":null,"after":{"item":116,"agency":7,"kind":"responsible","brought":"none"}}]');
INSERT INTO journal_changes VALUES(27,'[{"table":"note","before":null,"after":{"id":224,"item":202,"kind":"remark","text":"水道と国保の窓口への連絡と手続きは市が助ける。","agency":4,"recorded_at":"2026-01-22T13:51:00"}}]');
INSERT INTO journal_changes VALUES(28,'[{"table":"note","before":null,"after":{"id":225,"item":202,"kind":"decision","text":"⟦1⟧の通院を先に整える。⟦2⟧とは訪問で関係をつくり、急がない。","agency":null,"recorded_at":"2026-01-22T13:53:00"}}]');
INSERT INTO journal_changes VALUES(29,'[{"table":"check_mark","before":null,"after":{"item":202,"number":1}}]');
INSERT INTO journal_changes VALUES(30,'[{"table":"check_mark","before":null,"after":{"item":202,"number":2}}]');
INSERT INTO journal_changes VALUES(31,'[{"table":"check_mark","before":null,"after":{"item":202,"number":3}}]');
INSERT INTO journal_changes VALUES(32,'[{"table":"check_mark","before":null,"after":{"item":202,"number":4}}]');
INSERT INTO journal_changes VALUES(33,'[{"table":"judgement","before":null,"after":{"item":202,"outcome":"approved_amended","amendment":"支援内容4の担当をくらしサポートかささぎに","condition":"","checker":null,"check_on":null,"if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null}}]');
INSERT INTO journal_changes VALUES(34,'[{"table":"arrangement","before":null,"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"}}]');
INSERT INTO journal_changes VALUES(35,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"}}]');
INSERT INTO journal_changes VALUES(36,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":8,"inform_on":"2026-01-27","informed_on":null,"said":"","agrees":"unset"}}]');
INSERT INTO journal_changes VALUES(37,'[{"table":"support_decision","before":null,"after":{"item":202,"service":"outreach","status":"decided_today","decided_by":20,"planned_on":null,"reason":"","decided_on":"2026-01-22"}}]');
INSERT INTO journal_changes VALUES(38,'[{"table":"answer","before":null,"after":{"item":202,"agency":6,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"}}]');
INSERT INTO journal_changes VALUES(39,'[{"table":"answer","before":null,"after":{"item":202,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"}}]');
INSERT INTO journal_changes VALUES(40,'[{"table":"answer","before":null,"after":{"item":202,"agency":8,"kind":"taken_home","until":"2026-01-29","text":"毎月の訪問の枠を所属で確かめる","told_by":null,"answered_at":"2026-01-22T14:02:00"}}]');
INSERT INTO journal_changes VALUES(41,'[{"table":"answer","before":null,"after":{"item":202,"agency":10,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:02:00"}}]');
INSERT INTO journal_changes VALUES(42,'[{"table":"answer","before":null,"after":{"item":202,"agency":13,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"}}]');
INSERT INTO journal_changes VALUES(43,'[{"table":"answer","before":null,"after":{"item":202,"agency":4,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"}}]');
INSERT INTO journal_changes VALUES(44,'[{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":"2026-01-22T14:04:00","with_person":0,"person_left_at":null}},{"table":"support_plan","before":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"after":{"id":104,"support_case":99,"kind":"coordination","state":"decided","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":"2026-04-23","removed":""}},{"table":"support_case","before":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"supported","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-04-23","origin":null,"ended_on":null,"ended_because":""}},{"table":"milestone","before":null,"after":{"id":226,"support_case":99,"day":"2026-01-22","text":"第10回 重層的支援会議 新規プラン 修正のうえ了承","item":202}}]');
INSERT INTO journal_changes VALUES(45,'[{"table":"stance","before":null,"after":{"item":203,"person":28,"kind":"stepped_out","text":""}},{"table":"stance","before":null,"after":{"item":203,"person":30,"kind":"stepped_out","text":""}},{"table":"agenda_item","before":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":"2026-01-22T14:05:00","finished_at":null,"with_person":0,"person_left_at":null}}]');
INSERT INTO journal_changes VALUES(46,'[{"table":"note","before":null,"after":{"id":227,"item":203,"kind":"remark","text":"住居確保給付金は1月中に申請できる。家賃の滞納は1か月。","agency":7,"recorded_at":"2026-01-22T14:08:00"}}]');
INSERT INTO journal_changes VALUES(47,'[{"table":"note","before":null,"after":{"id":228,"item":203,"kind":"remark","text":"在留の更新は5月。未払いの賃金は法テラスへ同行して相談する。","agency":14,"recorded_at":"2026-01-22T14:11:00"}}]');
INSERT INTO journal_changes VALUES(48,'[{"table":"note","before":null,"after":{"id":229,"item":203,"kind":"remark","text":"⟦2⟧は欠席が増えている。学校と週1回連絡を取る。","agency":12,"recorded_at":"2026-01-22T14:13:00"}}]');
INSERT INTO journal_changes VALUES(49,'[{"table":"support_item","before":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":1,"progress":"unknown","progress_by":null,"amended":0}},{"table":"resource_gap","before":null,"after":{"id":230,"meeting":199,"item":203,"text":"平日の昼に通訳がいない","forum":""}}]');
INSERT INTO journal_changes VALUES(50,'[{"table":"note","before":null,"after":{"id":231,"item":203,"kind":"decision","text":"住まいを先に守る。平日昼の通訳は担い手がいないため、地域課題として扱う。","agency":null,"recorded_at":"2026-01-22T14:16:00"}}]');
INSERT INTO journal_changes VALUES(51,'[{"table":"note","before":null,"after":{"id":232,"item":203,"kind":"homework","text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"recorded_at":"2026-01-22T14:17:00"}},{"table":"action_item","before":null,"after":{"id":233,"item":203,"sitting":2,"text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"due_on":"2026-01-26","state":"open","remark":"","reviewed_in":null}}]');
INSERT INTO journal_changes VALUES(52,'[{"table":"check_mark","before":null,"after":{"item":203,"number":1}}]');
INSERT INTO journal_changes VALUES(53,'[{"table":"check_mark","before":null,"after":{"item":203,"number":2}}]');
INSERT INTO journal_changes VALUES(54,'[{"table":"check_mark","before":null,"after":{"item":203,"number":3}}]');
INSERT INTO journal_changes VALUES(55,'[{"table":"check_mark","before":null,"after":{"item":203,"number":4}}]');
INSERT INTO journal_changes VALUES(56,'[{"table":"judgement","before":null,"after":{"item":203,"outcome":"approved_conditionally","amendment":"","condition":"日本語の支援の枠が取れること","checker":15,"check_on":"2026-02-09","if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null}}]');
INSERT INTO journal_changes VALUES(57,'[{"table":"arrangement","before":null,"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"}}]');
INSERT INTO journal_changes VALUES(58,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"}}]');
INSERT INTO journal_changes VALUES(59,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":14,"inform_on":"2026-01-26","informed_on":null,"said":"","agrees":"unset"}}]');
INSERT INTO journal_changes VALUES(60,'[{"table":"answer","before":null,"after":{"item":203,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"}}]');
INSERT INTO journal_changes VALUES(61,'[{"table":"answer","before":null,"after":{"item":203,"agency":14,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"}}]');
INSERT INTO journal_changes VALUES(62,'[{"table":"answer","before":null,"after":{"item":203,"agency":12,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:22:00"}}]');
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
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_not_changed BEFORE UPDATE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_are_not_removed BEFORE DELETE ON journal_changes
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_changes_have_their_line BEFORE INSERT ON journal_changes
WHEN NEW.seq <> (SELECT max(seq) FROM journal) OR EXISTS (SELECT 1 FROM journal_changes WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER id_mark_only_rises BEFORE UPDATE ON id_mark WHEN NEW.highest < OLD.highest
BEGIN SELECT RAISE(ABORT, 'ids are not given twice'); END;
CREATE INDEX milestone_of_case ON milestone (support_case);
COMMIT;
PRAGMA application_id = 1263750725;
PRAGMA user_version = 3;
