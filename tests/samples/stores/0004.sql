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
INSERT INTO journal VALUES(1,2,'2026-11-21T19:37:06','','import','ファイルから読んだ',NULL,NULL,NULL,NULL);
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
INSERT INTO journal_changes VALUES(1,'[{"table":"town","before":null,"after":{"id":1,"name":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","multi_layered_basis":"重層的支援体制整備事業 実施要綱","multi_layered_secrecy":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","statutory_basis":"社会福祉法第106条の6","statutory_secrecy":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","multi_layered_convener":"","statutory_convener":"","case_review_basis":"","resource_review_basis":"","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課"},"salt":"a5b00423b078797a96298fc6979d947a"},{"table":"agency","before":null,"after":{"id":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"b80141a200441aaaa963a9168dd36f2d"},{"table":"agency","before":null,"after":{"id":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"076e833500502aae116bb1b0981670d0"},{"table":"agency","before":null,"after":{"id":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"53de2af02957fb0829266ceadb4536f2"},{"table":"agency","before":null,"after":{"id":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"2e601cabf295e11f4d1eefdb4c5fa743"},{"table":"agency","before":null,"after":{"id":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"a3adfba1f39b48b9e6dcafc3e06e9e55"},{"table":"agency","before":null,"after":{"id":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"c212554ff6498f92645c7e75a7071ea0"},{"table":"agency","before":null,"after":{"id":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"b30c8568aaa628fb344dec95a148ed95"},{"table":"agency","before":null,"after":{"id":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"927b42d8f595d62099ae9a6522a299cb"},{"table":"agency","before":null,"after":{"id":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"ff2edfdf8fc54bc6e426258df62704b4"},{"table":"agency","before":null,"after":{"id":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"a9c7b7db37b395f38b0705a7ee2e763d"},{"table":"agency","before":null,"after":{"id":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"71f1d6cc25760d0442de06bc12d88726"},{"table":"agency","before":null,"after":{"id":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"40223808925acba86f52947facdf838e"},{"table":"agency","before":null,"after":{"id":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"78f0eee8daf62237cc9fff3d721e91e0"},{"table":"agency","before":null,"after":{"id":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"3ba518b9bc6dba57fc981e9681b28d8a"},{"table":"agency","before":null,"after":{"id":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"e4244f0d5f2768fc3e1c4599364556fd"},{"table":"agency","before":null,"after":{"id":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"02ba9ca12af39d0b46396b592af54104"},{"table":"person","before":null,"after":{"id":20,"agency":4,"post":"課長","name":"森野","may_decide":1},"salt":"534078e1edc87d1c502db0d1815eff28"},{"table":"person","before":null,"after":{"id":21,"agency":4,"post":"主査","name":"青葉","may_decide":0},"salt":"34e22bd59c52a622e069ab69f065a0a8"},{"table":"person","before":null,"after":{"id":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","may_decide":0},"salt":"11df0e72391d78049bf15b17716a05b9"},{"table":"person","before":null,"after":{"id":23,"agency":6,"post":"主任","name":"岸","may_decide":0},"salt":"974f33bf251c5fca214db471f3999d60"},{"table":"person","before":null,"after":{"id":24,"agency":7,"post":"相談支援員","name":"浜","may_decide":0},"salt":"a1c70e1997a6ccf28400c770b116f399"},{"table":"person","before":null,"after":{"id":25,"agency":8,"post":"専門員","name":"沢","may_decide":0},"salt":"dbcfc99cfb922330f0231768b1c63655"},{"table":"person","before":null,"after":{"id":26,"agency":9,"post":"主事","name":"原","may_decide":0},"salt":"edcabad1c381257388b21cab935ec7ee"},{"table":"person","before":null,"after":{"id":27,"agency":10,"post":"保健師","name":"若草","may_decide":0},"salt":"a74b8aac2aaaf90ae1d013538bec4ce2"},{"table":"person","before":null,"after":{"id":28,"agency":11,"post":"相談員","name":"早瀬","may_decide":0},"salt":"13f979283d764b438f2b573adf972719"},{"table":"person","before":null,"after":{"id":29,"agency":12,"post":"係長","name":"小雪","may_decide":0},"salt":"5d4279c65cfc570bc99baa9c3406be52"},{"table":"person","before":null,"after":{"id":30,"agency":13,"post":"民生委員","name":"例山","may_decide":0},"salt":"9226a018ed26280b8e34862bbf11a5c9"},{"table":"person","before":null,"after":{"id":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","may_decide":0},"salt":"caff68a3f99770eed9c414cb63edab18"},{"table":"person","before":null,"after":{"id":32,"agency":15,"post":"指導主事","name":"仮谷","may_decide":0},"salt":"a9543e48905eff2aca523aeaa6667b64"},{"table":"person","before":null,"after":{"id":33,"agency":16,"post":"介護支援専門員","name":"見沢","may_decide":0},"salt":"0892e6699ced712aec161640b00804cf"},{"table":"person","before":null,"after":{"id":34,"agency":17,"post":"職員","name":"例沢","may_decide":0},"salt":"02bf0c43066323990ceaf1a549723e23"},{"table":"person","before":null,"after":{"id":35,"agency":18,"post":"予防係長","name":"試野","may_decide":0},"salt":"85d0f95a8d055d7cf07dca7e61c6323e"},{"table":"person","before":null,"after":{"id":36,"agency":19,"post":"主任","name":"例木","may_decide":0},"salt":"7f76e53b6c5c6a2721e33973885e3eda"},{"table":"support_case","before":null,"after":{"id":37,"number":"R6-031","calling_name":"Cさん","household":"20代の本人・60代の父","route":"with_consent","state":"supported","received_on":"2024-09-12","referrer":10,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"高校を中退してから外に出ていない。父が保健所の講座をきっかけに相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"29b45e2c9e67d5d5197ebd9e4fd58ac8"},{"table":"support_case","before":null,"after":{"id":60,"number":"R7-003","calling_name":"Eさん","household":"70代 単身","route":"with_consent","state":"supported","received_on":"2025-05-26","referrer":6,"lead":null,"protected_address":0,"last_contact_on":"2025-10-06","purpose":"","summary":"退院のあと一人で暮らし、通院と配食につないだ。10月6日の電話を最後に連絡が取れない。","safety":"1月10日 家主が明かりを確認。1月13日 住民票の異動なし。","reopen_when":"本人から連絡があったとき、入院・転居が分かったとき、異変の知らせがあったとき","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"5b85a694f587a7c8d52682d1bacf44c0"},{"table":"support_case","before":null,"after":{"id":78,"number":"R7-008","calling_name":"D世帯","household":"40代の本人・70代の父・3歳の子","route":"with_consent","state":"supported","received_on":"2025-05-08","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"父（要介護3）の介護と子育てが重なり、⟦1⟧が仕事を続けられなくなっていた。","safety":"","reopen_when":"父の入院、本人の体調の悪化","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"471ea633c76a4f54cb3b8b1090d04204"},{"table":"support_case","before":null,"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"9ccd871c947b15579d07108d24191a5f"},{"table":"support_case","before":null,"after":{"id":118,"number":"R7-017","calling_name":"B世帯","household":"30代の母・小学生の子2人","route":"with_consent","state":"intake","received_on":"2025-12-15","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"外国籍の母子世帯。⟦1⟧が12月に解雇され、家賃の支払いが難しい。子は小学校に通っている。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"d633950970dbc7943b0896195e89b332"},{"table":"support_case","before":null,"after":{"id":138,"number":"支援-R7-04","calling_name":"60代の方","household":"60代 単身","route":"statutory","state":"intake","received_on":"2025-12-08","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"火災と健康の危険を下げ、会える人を一人つくる","summary":"家の内外に物が多く、火の始末の跡がある。近隣から苦情が3件あった。相談は望んでいない。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"645cc72810b8fc9cb6c1a749289489d7"},{"table":"support_case","before":null,"after":{"id":150,"number":"R7-015","calling_name":"F世帯","household":"10代の本人・40代の母・小学生の弟","route":"with_consent","state":"intake","received_on":"2025-12-04","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"⟦1⟧が家事と弟の世話を一人で担っている。進学の希望がある。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"プランができた（12月18日 同意）。参加支援のプランが要る","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"f970acb881b816bcecab442b7c1fce0a"},{"table":"support_case","before":null,"after":{"id":165,"number":"R7-019","calling_name":"Gさん","household":"40代 単身","route":"with_consent","state":"intake","received_on":"2025-12-24","referrer":7,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"住まいを失いかけ、通院も途切れていた。1月から居場所に通い始めた。","safety":"","reopen_when":"","waits_for":"new_plan","waits_because":"参加支援を1月9日に早く始めており、支援決定が要る","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"79641aa22c6ae88f34ddf2bd7d69e20f"},{"table":"support_case","before":null,"after":{"id":176,"number":"R7-010","calling_name":"I世帯","household":"30代の母・幼い子2人","route":"with_consent","state":"supported","received_on":"2025-06-16","referrer":12,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"家計と住まいが整い、子育ての相談が残っている。","safety":"","reopen_when":"","waits_for":"closure","waits_because":"つなぎもどし（紹介元のこども家庭センターへ）","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"8609df0ade51bae973cd25bcce4923fc"},{"table":"support_case","before":null,"after":{"id":187,"number":"支援-R7-06","calling_name":"70代の方","household":"70代 単身","route":"statutory","state":"intake","received_on":"2026-01-05","referrer":19,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"動物と本人の健康の危険を下げ、話せる人をつくる","summary":"家の中で多くの猫を飼い、近隣から臭いの苦情がある。","safety":"","reopen_when":"","waits_for":"sharing","waits_because":"同意なし（働きかけ中）","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"salt":"ce785cb8119158e5066d986d3b5d5731"},{"table":"support_case","before":null,"after":{"id":190,"number":"R7-005","calling_name":"Hさん","household":"50代 単身","route":"with_consent","state":"supported","received_on":"2025-06-02","referrer":11,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"仕事を離れたあと、相談と通所を続けている。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-01-15","origin":null,"ended_on":null,"ended_because":""},"salt":"6f4b48058fdafc973d0cffea884fcee0"},{"table":"member","before":null,"after":{"id":38,"support_case":37,"seq":1,"name":"雛形 翔","kana":"ひながた しょう","relation":"本人","age":29},"salt":"ae27a9b8cbcd122b77824f7c3717ef24"},{"table":"member","before":null,"after":{"id":40,"support_case":37,"seq":2,"name":"雛形 健","kana":"ひながた けん","relation":"父","age":60},"salt":"d21fde4acf0a176c69a4ede0281e5f9b"},{"table":"member","before":null,"after":{"id":61,"support_case":60,"seq":1,"name":"写野 功","kana":"うつしの いさお","relation":"本人","age":73},"salt":"78c231c1b09189eda0e5b2e080a54c57"},{"table":"member","before":null,"after":{"id":79,"support_case":78,"seq":1,"name":"仮山 恵","kana":"かりやま めぐみ","relation":"本人","age":44},"salt":"cbf765a7160b3c50d2d88689493fc12e"},{"table":"member","before":null,"after":{"id":81,"support_case":78,"seq":2,"name":"仮山 実","kana":"かりやま みのる","relation":"父","age":78},"salt":"bdfb0a7d212302e3fb93e419a464b5a9"},{"table":"member","before":null,"after":{"id":83,"support_case":78,"seq":3,"name":"仮山 みお","kana":"かりやま みお","relation":"子","age":3},"salt":"65546615f1476560ae5ba96ae8b1a3cb"},{"table":"member","before":null,"after":{"id":100,"support_case":99,"seq":1,"name":"見本 松子","kana":"みほん まつこ","relation":"母","age":82},"salt":"29846af9e08362756a7e5fe87421c62b"},{"table":"member","before":null,"after":{"id":102,"support_case":99,"seq":2,"name":"見本 竹夫","kana":"みほん たけお","relation":"長男","age":54},"salt":"6fb6c705d5823d1235fd58c174a1629e"},{"table":"member","before":null,"after":{"id":119,"support_case":118,"seq":1,"name":"試川 マリア","kana":"しかわ まりあ","relation":"母","age":36},"salt":"ed83af57b372d039f792d210a3dd7a9e"},{"table":"member","before":null,"after":{"id":121,"support_case":118,"seq":2,"name":"試川 リサ","kana":"しかわ りさ","relation":"長女","age":9},"salt":"e80bd8b20c440797c069c83a38425aa4"},{"table":"member","before":null,"after":{"id":123,"support_case":118,"seq":3,"name":"試川 ルイ","kana":"しかわ るい","relation":"長男","age":7},"salt":"75535ddc437d77be93a5a02caaf1e92b"},{"table":"member","before":null,"after":{"id":139,"support_case":138,"seq":1,"name":"架空 鉄男","kana":"かくう てつお","relation":"本人","age":67},"salt":"5484499d499458a4ca0daf691567891f"},{"table":"member","before":null,"after":{"id":151,"support_case":150,"seq":1,"name":"例田 すみれ","kana":"れいだ すみれ","relation":"本人","age":15},"salt":"649353a578bc0640214cb7d53e6ff146"},{"table":"member","before":null,"after":{"id":153,"support_case":150,"seq":2,"name":"例田 梅","kana":"れいだ うめ","relation":"母","age":41},"salt":"3d80b33fb68744524fa7177c9005f9a5"},{"table":"member","before":null,"after":{"id":155,"support_case":150,"seq":3,"name":"例田 そら","kana":"れいだ そら","relation":"弟","age":6},"salt":"a64fce0230134ecd50055b58c372e697"},{"table":"member","before":null,"after":{"id":166,"support_case":165,"seq":1,"name":"控井 仁","kana":"ひかえい じん","relation":"本人","age":47},"salt":"ae39e5c1ad8e16ad1c9454277ffbae8c"},{"table":"member","before":null,"after":{"id":177,"support_case":176,"seq":1,"name":"下書 桜","kana":"したがき さくら","relation":"母","age":33},"salt":"0a5a268b893c343281e0a3516cbceee7"},{"table":"member","before":null,"after":{"id":179,"support_case":176,"seq":2,"name":"下書 はな","kana":"したがき はな","relation":"長女","age":5},"salt":"b49aab375c491a49c10ecbce2487a18b"},{"table":"member","before":null,"after":{"id":181,"support_case":176,"seq":3,"name":"下書 りく","kana":"したがき りく","relation":"長男","age":2},"salt":"d58b994f3e5284a3676647457105f986"},{"table":"member","before":null,"after":{"id":188,"support_case":187,"seq":1,"name":"点前 菊","kana":"てんまえ きく","relation":"本人","age":71},"salt":"3c48c700aab38cb3ab1b167940c4eb9f"},{"table":"member","before":null,"after":{"id":191,"support_case":190,"seq":1,"name":"見出 進","kana":"みだし すすむ","relation":"本人","age":52},"salt":"9d66f715ebd796dcc503c4ae73906736"},{"table":"consent","before":null,"after":{"id":39,"member":38,"status":"given","given_on":"2024-10-03","method":"口頭（後日に申込票）","scope":"役割をもつ機関まで","excluded":""},"salt":"3bbec49922ff3c5e27938ca32bd59c17"},{"table":"consent","before":null,"after":{"id":41,"member":40,"status":"given","given_on":"2024-10-03","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"5a84b603bd15c303e5fbf74c818d5756"},{"table":"consent","before":null,"after":{"id":62,"member":61,"status":"given","given_on":"2025-06-02","method":"申込票","scope":"役割をもつ機関と、かかりつけの病院まで","excluded":""},"salt":"10e9003464f244209ee69dc971e6fa03"},{"table":"consent","before":null,"after":{"id":80,"member":79,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"249140d4690187f5e8a5cdf08d0cf384"},{"table":"consent","before":null,"after":{"id":82,"member":81,"status":"given","given_on":"2025-05-15","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"7831ad3bca4cde9b98b9dd19445d13b5"},{"table":"consent","before":null,"after":{"id":84,"member":83,"status":"given","given_on":"2025-05-15","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"922c6e3e6517857adc09f887cf00eed0"},{"table":"consent","before":null,"after":{"id":101,"member":100,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"e674e0bc5ff94268797823bbcfd4b637"},{"table":"consent","before":null,"after":{"id":103,"member":102,"status":"given","given_on":"2025-12-10","method":"申込票","scope":"役割をもつ機関まで","excluded":"借入れの金額"},"salt":"93917556b27b526cd9d832d5074c29bd"},{"table":"consent","before":null,"after":{"id":120,"member":119,"status":"given","given_on":"2025-12-22","method":"申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"297116624c44c147d2919502e9f265b9"},{"table":"consent","before":null,"after":{"id":122,"member":121,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"0cddc15b0fa46276a6b5c2ea11a4c597"},{"table":"consent","before":null,"after":{"id":124,"member":123,"status":"given","given_on":"2025-12-22","method":"親権者の申込票（通訳つき）","scope":"役割をもつ機関まで","excluded":""},"salt":"165852f193b22e75338532ea5165d4b7"},{"table":"consent","before":null,"after":{"id":140,"member":139,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"4fa7fe2ebf6609c78bc53b4a1112ed1e"},{"table":"consent","before":null,"after":{"id":152,"member":151,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"ae645d44f0b6fc9b700603a5312c78b0"},{"table":"consent","before":null,"after":{"id":154,"member":153,"status":"given","given_on":"2025-12-18","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"f2a2941067907d8c29269abc13241a6b"},{"table":"consent","before":null,"after":{"id":156,"member":155,"status":"given","given_on":"2025-12-18","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"5ee49fe48f732b9b5586fac3ad1ec652"},{"table":"consent","before":null,"after":{"id":167,"member":166,"status":"given","given_on":"2026-01-06","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"b59f0aaa7dca14b84615c72c7d79e093"},{"table":"consent","before":null,"after":{"id":178,"member":177,"status":"given","given_on":"2025-07-01","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"83fb52c059054bc0f6e650d29a59cfac"},{"table":"consent","before":null,"after":{"id":180,"member":179,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"ec3220277257a08a2123609aebaccec8"},{"table":"consent","before":null,"after":{"id":182,"member":181,"status":"given","given_on":"2025-07-01","method":"親権者の申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"789ee3a8e1260cc4c883a41bb93b7451"},{"table":"consent","before":null,"after":{"id":189,"member":188,"status":"being_sought","given_on":null,"method":"","scope":"","excluded":""},"salt":"ac5cb9b8f7588ac38dc491c500ac5b3a"},{"table":"consent","before":null,"after":{"id":192,"member":191,"status":"given","given_on":"2025-06-09","method":"申込票","scope":"役割をもつ機関まで","excluded":""},"salt":"1479d27633b68aac01ec687680dfcc05"},{"table":"support_plan","before":null,"after":{"id":42,"support_case":37,"kind":"coordination","state":"decided","made_on":"2025-07-24","policy":"⟦1⟧の歩みに合わせ、⟦2⟧を支えながら待つ。","change":"","contact":8,"monitoring_on":"2026-01-22","removed":""},"salt":"10307018add8607731b58d074bede599"},{"table":"support_plan","before":null,"after":{"id":48,"support_case":37,"kind":"coordination","state":"proposed","made_on":"2026-01-14","policy":"静かな場から始め、居場所に月1回を目安にする。急がず、断ってもよいと伝え続ける。","change":"訪問を断っていたが、月2回の電話に応じるようになった。","contact":8,"monitoring_on":null,"removed":""},"salt":"e1c5986f805546d08a086ca1d4f26666"},{"table":"support_plan","before":null,"after":{"id":67,"support_case":60,"kind":"coordination","state":"decided","made_on":"2025-06-12","policy":"退院後の通院と食事を整え、近くに話せる人をつくる。","change":"","contact":5,"monitoring_on":"2025-12-18","removed":""},"salt":"5e5e45394960d176dff8c90bdb2f0894"},{"table":"support_plan","before":null,"after":{"id":71,"support_case":60,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"連絡を押しつけず、気づいた人の知らせが多機関に届くようにして待つ。","change":"","contact":5,"monitoring_on":null,"removed":""},"salt":"ef53127ae8041d1e8408406fa8e01345"},{"table":"support_plan","before":null,"after":{"id":85,"support_case":78,"kind":"coordination","state":"decided","made_on":"2025-06-19","policy":"介護と保育を先に整え、⟦1⟧が休める時間をつくる。","change":"","contact":6,"monitoring_on":"2026-01-22","removed":""},"salt":"1158f0dcd97e8f62d4ced82d15073ec7"},{"table":"support_plan","before":null,"after":{"id":91,"support_case":78,"kind":"coordination","state":"proposed","made_on":"2026-01-13","policy":"多機関協働の関わりを終え、それぞれの機関の支援を続ける。","change":"","contact":6,"monitoring_on":null,"removed":""},"salt":"b3208397c9594b241367400975a3b6bb"},{"table":"support_plan","before":null,"after":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"salt":"3b220dbfe4b6cee7c7f67bf4257a0af4"},{"table":"support_plan","before":null,"after":{"id":125,"support_case":118,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"住まいを先に守り、⟦1⟧が自分の言葉で相談できる場をつくる。","change":"","contact":14,"monitoring_on":null,"removed":""},"salt":"d87d62a82974c4394f24650f2cb190ce"},{"table":"support_plan","before":null,"after":{"id":145,"support_case":138,"kind":"coordination","state":"proposed","made_on":"2026-01-16","policy":"片付けを急がせず、火の安全と、会える人をつくることを先にする。","change":"","contact":null,"monitoring_on":null,"removed":""},"salt":"725b518366216243a05c37a2a15451bd"},{"table":"support_plan","before":null,"after":{"id":157,"support_case":150,"kind":"coordination","state":"proposed","made_on":"2026-01-19","policy":"家のことを分け合い、⟦1⟧が学ぶ時間をつくる。","change":"","contact":12,"monitoring_on":null,"removed":""},"salt":"ef2bd05de3f6024beddcbf1395f3e497"},{"table":"support_plan","before":null,"after":{"id":168,"support_case":165,"kind":"coordination","state":"proposed","made_on":"2026-01-20","policy":"住まいを整え、通院を続けられるようにする。","change":"","contact":7,"monitoring_on":null,"removed":""},"salt":"714ce0026653526417eec975ca545026"},{"table":"support_plan","before":null,"after":{"id":183,"support_case":176,"kind":"coordination","state":"decided","made_on":"2025-08-21","policy":"家計と住まいを整える。","change":"","contact":12,"monitoring_on":"2026-02-26","removed":""},"salt":"bd1e3afdfa27ab1fec62231c5e65e21e"},{"table":"support_plan","before":null,"after":{"id":193,"support_case":190,"kind":"coordination","state":"decided","made_on":"2025-07-17","policy":"通所を続け、仕事の準備を少しずつ進める。","change":"","contact":11,"monitoring_on":"2026-01-15","removed":""},"salt":"22bea0a595ab822088ccbe137288c45d"},{"table":"goal","before":null,"after":{"id":43,"plan":42,"member":38,"words":"人に会わずに、できることを知りたい","former_words":""},"salt":"11f97f70e8ea94efa0552166794d6af8"},{"table":"goal","before":null,"after":{"id":54,"plan":48,"member":38,"words":"静かなところなら一度行ってみてもいい","former_words":"人に会わずに、できることを知りたい"},"salt":"65809acacd81c5e6f2ed77aaf0119c5d"},{"table":"goal","before":null,"after":{"id":68,"plan":67,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"69bdf0872f0b7226fd138b87bc516be5"},{"table":"goal","before":null,"after":{"id":74,"plan":71,"member":61,"words":"入院する前の暮らしに戻りたい","former_words":""},"salt":"fc103e3efd9cc3678f43ec5a46faf6c3"},{"table":"goal","before":null,"after":{"id":86,"plan":85,"member":79,"words":"父を家で見ながら、仕事に戻りたい","former_words":""},"salt":"4be9aa7a078b02acb87977fd7cb45936"},{"table":"goal","before":null,"after":{"id":87,"plan":85,"member":81,"words":"孫の声がする家で暮らしたい","former_words":""},"salt":"c77205df28956a1df617c209e9c69f97"},{"table":"goal","before":null,"after":{"id":95,"plan":91,"member":79,"words":"今の形で、仕事と家のことを続けたい","former_words":""},"salt":"ba2935e8cd42834a9a7b528ed412107e"},{"table":"goal","before":null,"after":{"id":111,"plan":104,"member":100,"words":"病院にもう一度行きたい","former_words":""},"salt":"cbfbd363e3d305d10de1baf14a0fce0c"},{"table":"goal","before":null,"after":{"id":112,"plan":104,"member":102,"words":"母を家で見ながら、外に行ける場所を一つ持ちたい","former_words":""},"salt":"58a68438a253748640716ebcd5cdbfe4"},{"table":"goal","before":null,"after":{"id":132,"plan":125,"member":119,"words":"3月まで今の家で暮らし、子どもを学校に行かせたい","former_words":""},"salt":"1fdfa56b91bff066d48046288688b75a"},{"table":"goal","before":null,"after":{"id":162,"plan":157,"member":151,"words":"高校に行きたい。家のことを誰かと分けたい","former_words":""},"salt":"7716a3d9f0e9e1afbc0bb105a11969cb"},{"table":"goal","before":null,"after":{"id":172,"plan":168,"member":166,"words":"屋根のある所で落ち着いて、体を治したい","former_words":""},"salt":"6f2351cd795bbcad86720299ce8f15e1"},{"table":"goal","before":null,"after":{"id":184,"plan":183,"member":177,"words":"子どもと三人で落ち着いて暮らしたい","former_words":""},"salt":"1989ac88854d772b8ad0e28bd24649d9"},{"table":"goal","before":null,"after":{"id":194,"plan":193,"member":191,"words":"週に3日は外に出たい","former_words":""},"salt":"14cf1f7b074520348050c3aa79b2a7eb"},{"table":"plan_point","before":null,"after":{"id":49,"plan":48,"kind":"challenge","seq":1,"text":"外に出る最初の一回に、付き添う人がいる"},"salt":"789265d5cc3ca944d6bc5f8d24fb40f3"},{"table":"plan_point","before":null,"after":{"id":50,"plan":48,"kind":"challenge","seq":2,"text":"昼夜が逆になりやすい"},"salt":"e8d45751e89c148a2df9552369a9ac15"},{"table":"plan_point","before":null,"after":{"id":51,"plan":48,"kind":"challenge","seq":3,"text":"⟦2⟧が定年を控え、先の暮らしを心配している"},"salt":"b5c6f56cdf3eb25118e52b1e5250d697"},{"table":"plan_point","before":null,"after":{"id":52,"plan":48,"kind":"strength","seq":1,"text":"電話では自分の考えを話せる"},"salt":"bfb496bfebeddb7cf0e3fb1a3ba6c38e"},{"table":"plan_point","before":null,"after":{"id":53,"plan":48,"kind":"strength","seq":2,"text":"絵とパソコンが得意"},"salt":"794337f5c55b84ff4cdfa4369e7f8bb5"},{"table":"plan_point","before":null,"after":{"id":72,"plan":71,"kind":"contact_point","seq":1,"text":"民生委員 東地区"},"salt":"9b7a55dd0496b79865cfde2d34eff47c"},{"table":"plan_point","before":null,"after":{"id":73,"plan":71,"kind":"contact_point","seq":2,"text":"家主"},"salt":"06510c324caaef3a363544ed72831580"},{"table":"plan_point","before":null,"after":{"id":92,"plan":91,"kind":"achievement","seq":1,"text":"デイサービスを週3回使い、介護の時間が減った"},"salt":"271fd663c696b99e39ebcf6afd51461f"},{"table":"plan_point","before":null,"after":{"id":93,"plan":91,"kind":"achievement","seq":2,"text":"子が入園し、⟦1⟧が短時間の仕事に戻った"},"salt":"96a5e94b58725fe68be7ea8371272534"},{"table":"plan_point","before":null,"after":{"id":94,"plan":91,"kind":"supporter_state","seq":1,"text":"居宅、包括、こどもの役割はどれも済み、機関どうしで直接連絡できる"},"salt":"6ec653843066fb4c668fbe1277f4a6bd"},{"table":"plan_point","before":null,"after":{"id":105,"plan":104,"kind":"challenge","seq":1,"text":"通院が途切れ、介護の認定がない"},"salt":"c0bee62d5f0a320b0554fd27e08df9b2"},{"table":"plan_point","before":null,"after":{"id":106,"plan":104,"kind":"challenge","seq":2,"text":"⟦2⟧は長く家族のほかと話していない"},"salt":"c8f5f94f6f8340160f47b68f69723c21"},{"table":"plan_point","before":null,"after":{"id":107,"plan":104,"kind":"challenge","seq":3,"text":"水道と国保の支払いが遅れている"},"salt":"1d05d8b2343666d23b0159e39587f348"},{"table":"plan_point","before":null,"after":{"id":108,"plan":104,"kind":"challenge","seq":4,"text":"異変に気づく人が近くにいない"},"salt":"1bf3b9e389c6ece792a1c1c95c2887a2"},{"table":"plan_point","before":null,"after":{"id":109,"plan":104,"kind":"strength","seq":1,"text":"⟦2⟧は料理ができる"},"salt":"59212152cb78cbab7f1117f1b4f1a7b1"},{"table":"plan_point","before":null,"after":{"id":110,"plan":104,"kind":"strength","seq":2,"text":"朝の散歩を続けている"},"salt":"396fed089a0759dd8650ba546d92da91"},{"table":"plan_point","before":null,"after":{"id":126,"plan":125,"kind":"challenge","seq":1,"text":"解雇のあと、家賃と生活費が足りない"},"salt":"d415545b858978e574ba1d9e09f2c08d"},{"table":"plan_point","before":null,"after":{"id":127,"plan":125,"kind":"challenge","seq":2,"text":"在留の更新と未払い賃金の相談先が分からない"},"salt":"7242ab0674c18e81f4ac2303e68316fa"},{"table":"plan_point","before":null,"after":{"id":128,"plan":125,"kind":"challenge","seq":3,"text":"学校からの便りが読めず、登校の準備が難しい"},"salt":"5960ab1fd14a85a07ed2869fc8b680f7"},{"table":"plan_point","before":null,"after":{"id":129,"plan":125,"kind":"challenge","seq":4,"text":"平日の昼に通訳がいない"},"salt":"528ae4dbb7949c75cab9a49f97175c80"},{"table":"plan_point","before":null,"after":{"id":130,"plan":125,"kind":"strength","seq":1,"text":"3か国語を話す"},"salt":"d9a08ff05ec521d283866f12fbec7af4"},{"table":"plan_point","before":null,"after":{"id":131,"plan":125,"kind":"strength","seq":2,"text":"教会に頼れる友人がいる"},"salt":"e7d3b66aad227d85416c30373b83e1c3"},{"table":"plan_point","before":null,"after":{"id":158,"plan":157,"kind":"challenge","seq":1,"text":"弟の送り迎えと夕食を⟦1⟧が担っている"},"salt":"ce92564f94ab8f1d2bdbc0d43d86f895"},{"table":"plan_point","before":null,"after":{"id":159,"plan":157,"kind":"challenge","seq":2,"text":"学ぶ時間と場所がない"},"salt":"f84b0d5e7a3020fa7cc94bf01fd44187"},{"table":"plan_point","before":null,"after":{"id":160,"plan":157,"kind":"strength","seq":1,"text":"友人が多い"},"salt":"4aadd6f13590bdee7915e6ca08b0ebeb"},{"table":"plan_point","before":null,"after":{"id":161,"plan":157,"kind":"strength","seq":2,"text":"先生に相談できた"},"salt":"ea95aec282dca701e2e3a4bc679bf5cb"},{"table":"plan_point","before":null,"after":{"id":169,"plan":168,"kind":"challenge","seq":1,"text":"住まいの契約が3月で切れる"},"salt":"04dee7726ff5a60cf49e9922e52fd87f"},{"table":"plan_point","before":null,"after":{"id":170,"plan":168,"kind":"challenge","seq":2,"text":"通院が途切れている"},"salt":"f1f6b2e0241518bd41e7154d33543d1e"},{"table":"plan_point","before":null,"after":{"id":171,"plan":168,"kind":"strength","seq":1,"text":"朝早く起きられる"},"salt":"a7f9205f6cdb97d156df94e3c4bf0b4e"},{"table":"support_item","before":null,"after":{"id":44,"plan":42,"seq":1,"text":"月2回の電話","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"3acfbce296fc4f04d72a932d0fcb697a"},{"table":"support_item","before":null,"after":{"id":45,"plan":42,"seq":2,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"b9b45be20a2b812a3dfee5f4f8b78625"},{"table":"support_item","before":null,"after":{"id":46,"plan":42,"seq":3,"text":"居場所の見学","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e48704bac434299a091961d187550da1"},{"table":"support_item","before":null,"after":{"id":47,"plan":42,"seq":4,"text":"就労準備の情報","service":"none","due_on":"2025-12-26","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5fc1a43c1cd3bb7d2d536534481d7b2c"},{"table":"support_item","before":null,"after":{"id":55,"plan":48,"seq":1,"text":"居場所での受入れの調整と同行","service":"participation","due_on":"2026-03-31","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"11df8c64469268d9eca3f74480e51a26"},{"table":"support_item","before":null,"after":{"id":56,"plan":48,"seq":2,"text":"月2回の電話と訪問","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"9cf9ccbb8341dea58712a2ed5550fec9"},{"table":"support_item","before":null,"after":{"id":57,"plan":48,"seq":3,"text":"⟦2⟧の相談と家族会","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"1e256072e96951e10f4caa8103796941"},{"table":"support_item","before":null,"after":{"id":58,"plan":48,"seq":4,"text":"就労準備の情報（本人が望むとき）","service":"none","due_on":"2026-06-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"a6122b96a2e8d9338f333b17cc16d4a8"},{"table":"support_item","before":null,"after":{"id":59,"plan":48,"seq":5,"text":"障害福祉の見立ての助言","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"1c420d205dc9384ba065136eb4ffc816"},{"table":"support_item","before":null,"after":{"id":69,"plan":67,"seq":1,"text":"通院の同行","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"cb690ba9dbde0e185443c6486b3dd326"},{"table":"support_item","before":null,"after":{"id":70,"plan":67,"seq":2,"text":"訪問と電話での相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":5,"amended":0},"salt":"11cb2fcc92feed332599690458a2b19a"},{"table":"support_item","before":null,"after":{"id":75,"plan":71,"seq":1,"text":"訪問による様子の確認","service":"none","due_on":"2026-04-22","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"4f7dbeb5998cd2e38f512f49da5f1597"},{"table":"support_item","before":null,"after":{"id":76,"plan":71,"seq":2,"text":"明かりと郵便受けの見守り、変化の知らせの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"66e2e11b8c70bb131edab385e2e7c7fb"},{"table":"support_item","before":null,"after":{"id":77,"plan":71,"seq":3,"text":"介護と医療の相談が入ったときの受け止め","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-22","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"57f7206cfffae20acaa329099e3a37a0"},{"table":"support_item","before":null,"after":{"id":88,"plan":85,"seq":1,"text":"デイサービスの利用の調整","service":"none","due_on":"2025-08-29","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":16,"amended":0},"salt":"78d8e345d84df04e48805148f6d885e1"},{"table":"support_item","before":null,"after":{"id":89,"plan":85,"seq":2,"text":"保育所への入園の手続き","service":"none","due_on":"2025-09-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":12,"amended":0},"salt":"e23fbbadd44d9e9978569bb70a37839b"},{"table":"support_item","before":null,"after":{"id":90,"plan":85,"seq":3,"text":"介護する家族の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2025-12-18","early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":6,"amended":0},"salt":"f7ec64dbd111e9369a698fe6a37af9d0"},{"table":"support_item","before":null,"after":{"id":96,"plan":91,"seq":1,"text":"ケアプラン","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"67fc5fd24ca069e48040c13564d61d6d"},{"table":"support_item","before":null,"after":{"id":97,"plan":91,"seq":2,"text":"世帯の相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5900f1b5517a4b70fb09463a7e8daf12"},{"table":"support_item","before":null,"after":{"id":98,"plan":91,"seq":3,"text":"子育ての相談","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-20","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"a0fc1cd6d0389f259adcaa27aaa0a4c3"},{"table":"support_item","before":null,"after":{"id":113,"plan":104,"seq":1,"text":"要介護認定の申請と通院の同行","service":"none","due_on":"2026-02-20","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"e7a6f5d2ec506e8fbc9a138d726295c0"},{"table":"support_item","before":null,"after":{"id":114,"plan":104,"seq":2,"text":"⟦2⟧の健康の相談","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"23a6b1b79d9f66f1e7c8ef43d86f8910"},{"table":"support_item","before":null,"after":{"id":115,"plan":104,"seq":3,"text":"訪問による関係づくり","service":"outreach","due_on":null,"frequency":"毎月","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"c0ba857ff9b826c4746c8e73084b51fa"},{"table":"support_item","before":null,"after":{"id":116,"plan":104,"seq":4,"text":"水道・国保の分納の相談","service":"none","due_on":"2026-02-10","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"1086d408ea620056e600c79270259fb7"},{"table":"support_item","before":null,"after":{"id":117,"plan":104,"seq":5,"text":"声かけと異変の連絡","service":"none","due_on":null,"frequency":"随時","review_on":"2026-04-23","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"762d12e46ca3f28b1a2c602235c475e1"},{"table":"support_item","before":null,"after":{"id":133,"plan":125,"seq":1,"text":"住居確保給付金と家計の相談","service":"none","due_on":"2026-02-06","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"2cecbf3faf38bf7784e690d5f4a7fbf9"},{"table":"support_item","before":null,"after":{"id":134,"plan":125,"seq":2,"text":"在留と労働の法律相談","service":"none","due_on":"2026-02-17","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"02a6e0fc23d164742a5d06c3718dada2"},{"table":"support_item","before":null,"after":{"id":135,"plan":125,"seq":3,"text":"日本語と登校の支援","service":"none","due_on":"2026-02-09","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"2a4a89d4644d969573d3c5c482db9c89"},{"table":"support_item","before":null,"after":{"id":136,"plan":125,"seq":4,"text":"食料の支援","service":"none","due_on":null,"frequency":"毎週","review_on":"2026-03-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"410c38946b4c25d6d47ec2c6b3c72ef8"},{"table":"support_item","before":null,"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"f73b7df089b7babd538b9953888a1321"},{"table":"support_item","before":null,"after":{"id":146,"plan":145,"seq":1,"text":"安否と火気の確認","service":"none","due_on":null,"frequency":"2週ごと","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"6c596875c39b058393fc92344c52d325"},{"table":"support_item","before":null,"after":{"id":147,"plan":145,"seq":2,"text":"顔見知りになる","service":"outreach","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"93dd618ba2f4eb843bbcfa90004af8e9"},{"table":"support_item","before":null,"after":{"id":148,"plan":145,"seq":3,"text":"認知機能の見立ての助言","service":"none","due_on":"2026-02-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"675a644a95676273cf0f9a6421ad6a46"},{"table":"support_item","before":null,"after":{"id":149,"plan":145,"seq":4,"text":"近隣の苦情の窓口","service":"none","due_on":"2026-01-30","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"0f505b638f8f9f9c49cadf6d941183e0"},{"table":"support_item","before":null,"after":{"id":163,"plan":157,"seq":1,"text":"家事の援助の利用の調整","service":"none","due_on":"2026-03-13","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"4b2656911d349c897580dc59903521c4"},{"table":"support_item","before":null,"after":{"id":164,"plan":157,"seq":2,"text":"放課後の学習の場への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-05-28","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"1fdf36cb5c1d6666631bf48424d6151f"},{"table":"support_item","before":null,"after":{"id":173,"plan":168,"seq":1,"text":"住まいの相談と入居の同行","service":"none","due_on":"2026-03-19","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"b124cde57ad2da054842667afa3f8d91"},{"table":"support_item","before":null,"after":{"id":174,"plan":168,"seq":2,"text":"通院の再開","service":"none","due_on":"2026-02-27","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"c2882087ff33ea9e34300c7cdfdb0c1f"},{"table":"support_item","before":null,"after":{"id":175,"plan":168,"seq":3,"text":"居場所への参加","service":"participation","due_on":null,"frequency":"毎週","review_on":"2026-04-23","early_start_on":"2026-01-09","shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"5e689b468a63c782b66d7da190f29be1"},{"table":"support_item","before":null,"after":{"id":185,"plan":183,"seq":1,"text":"家計の相談","service":"none","due_on":"2025-11-28","frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"done","progress_by":7,"amended":0},"salt":"b89fdcd45a24dce54c21603fab8abf0a"},{"table":"support_item","before":null,"after":{"id":186,"plan":183,"seq":2,"text":"子育ての相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-02-26","early_start_on":null,"shared":0,"no_taker":0,"progress":"going_on","progress_by":12,"amended":0},"salt":"56235dfebf47459c42e4346537c6f318"},{"table":"support_item","before":null,"after":{"id":195,"plan":193,"seq":1,"text":"通所の相談","service":"none","due_on":null,"frequency":"毎月","review_on":"2026-01-15","early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"salt":"cdeadda18843d9b83d2f589b6dba00ff"},{"table":"role","before":null,"after":{"item":44,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"81aacd5798eaf20caea16881497c7537"},{"table":"role","before":null,"after":{"item":45,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"c1eee22bacd2a118b0b69d8552280b1c"},{"table":"role","before":null,"after":{"item":46,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"f4f03f314502d761875a862739c2e26c"},{"table":"role","before":null,"after":{"item":47,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"5d88b5c529f070e2f3eb7c67d4ec917b"},{"table":"role","before":null,"after":{"item":55,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"37cfc633a027a08a9c5633be080223c1"},{"table":"role","before":null,"after":{"item":55,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"1bded5efcfe212a43d901ff91bc4df03"},{"table":"role","before":null,"after":{"item":56,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"39b75d8ae6c4a73d4b0e0e845f0b506a"},{"table":"role","before":null,"after":{"item":57,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"48bfa224310b947174e423eee2cd69c7"},{"table":"role","before":null,"after":{"item":58,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"778fd0dcb189c92f3dcf8d1ad648b979"},{"table":"role","before":null,"after":{"item":59,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"e1252bc28676b500f21de3132856d51b"},{"table":"role","before":null,"after":{"item":69,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"630cc8b25582e396f103e1f7a7ebcfd2"},{"table":"role","before":null,"after":{"item":70,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"d63f8d0af27cf225b1c8fbef29154320"},{"table":"role","before":null,"after":{"item":75,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"64ba8749c69424cc24f2b3dd2fdaea70"},{"table":"role","before":null,"after":{"item":76,"agency":5,"kind":"responsible","brought":"responsible"},"salt":"01ed262ed5a3dfd2ea18b94505157767"},{"table":"role","before":null,"after":{"item":76,"agency":13,"kind":"informed","brought":"informed"},"salt":"eaf3423b6165d9b705da0c19f751f91f"},{"table":"role","before":null,"after":{"item":77,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"3f504a3b264d39bb78cd91d08c119f14"},{"table":"role","before":null,"after":{"item":88,"agency":6,"kind":"cooperating","brought":"cooperating"},"salt":"8d137ce26c54ba59e95146847ab75fb9"},{"table":"role","before":null,"after":{"item":88,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"cfd189468ab6d7d0d8f891ffbb16b3c6"},{"table":"role","before":null,"after":{"item":89,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"da16fff613514d3b13f5e366d6226920"},{"table":"role","before":null,"after":{"item":90,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"157e52f1d66e98462de48f61cc44c1ee"},{"table":"role","before":null,"after":{"item":96,"agency":16,"kind":"responsible","brought":"responsible"},"salt":"c7994d4a3e82af21b8447a1fa4eb4fb5"},{"table":"role","before":null,"after":{"item":97,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"4ae454e9be20b0afecf0e024dea1801c"},{"table":"role","before":null,"after":{"item":98,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"6236b0f706ae8fa918312a33cbe7e907"},{"table":"role","before":null,"after":{"item":98,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"0aef086c9cda7aa6ba67ddbab08ce8a2"},{"table":"role","before":null,"after":{"item":113,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"ddf6f929c1bc5a0cc5ffe15de1f94184"},{"table":"role","before":null,"after":{"item":113,"agency":13,"kind":"informed","brought":"informed"},"salt":"61bef830d80722d28309de14fdc1d1e3"},{"table":"role","before":null,"after":{"item":114,"agency":8,"kind":"cooperating","brought":"cooperating"},"salt":"08823ef413a5afde13147febb9dcfaa6"},{"table":"role","before":null,"after":{"item":114,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"635ba60a2cd65c54d7b7f22848b62df3"},{"table":"role","before":null,"after":{"item":115,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"59f46f3d4cc78bb75f43b4aafb9f6993"},{"table":"role","before":null,"after":{"item":116,"agency":4,"kind":"cooperating","brought":"cooperating"},"salt":"2246ec05c51a86096bbb6c9f4904e522"},{"table":"role","before":null,"after":{"item":117,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"983b12ac394dde537fbe6b248484f4bc"},{"table":"role","before":null,"after":{"item":117,"agency":13,"kind":"informed","brought":"informed"},"salt":"8345d0a24f11b9b2bde7a5ab9353aefa"},{"table":"role","before":null,"after":{"item":133,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"c240d513f80ca29a7f2320d0980cdd85"},{"table":"role","before":null,"after":{"item":134,"agency":14,"kind":"responsible","brought":"responsible"},"salt":"e8377966ad68dfaab89907935a819ebb"},{"table":"role","before":null,"after":{"item":134,"agency":17,"kind":"cooperating","brought":"cooperating"},"salt":"24e63ce0d95e253b175f38b2167b9416"},{"table":"role","before":null,"after":{"item":135,"agency":12,"kind":"cooperating","brought":"cooperating"},"salt":"de759a0a0bf856da098c62807b4b24ad"},{"table":"role","before":null,"after":{"item":135,"agency":15,"kind":"responsible","brought":"responsible"},"salt":"93fb34e6f2618ff5857ef61b35594b71"},{"table":"role","before":null,"after":{"item":136,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"5694761b549ea18501cb501582e6e1bc"},{"table":"role","before":null,"after":{"item":146,"agency":4,"kind":"responsible","brought":"responsible"},"salt":"99ebc88a28345c409657b139b81c6982"},{"table":"role","before":null,"after":{"item":146,"agency":18,"kind":"cooperating","brought":"cooperating"},"salt":"ba12bc1f9cb37cb99a4b95f89c2df388"},{"table":"role","before":null,"after":{"item":147,"agency":8,"kind":"responsible","brought":"responsible"},"salt":"230f42aad706f2283f4eff59e47bf799"},{"table":"role","before":null,"after":{"item":147,"agency":13,"kind":"cooperating","brought":"cooperating"},"salt":"e349f85f7acb6bd0a7b8ee93a91c595b"},{"table":"role","before":null,"after":{"item":148,"agency":6,"kind":"responsible","brought":"responsible"},"salt":"00ee6e0c967cfa798cc45d0bb9e0283d"},{"table":"role","before":null,"after":{"item":149,"agency":19,"kind":"responsible","brought":"responsible"},"salt":"c74b930fbb9d7ea1226879af05fb0484"},{"table":"role","before":null,"after":{"item":163,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"c0055a30f041a97d3a8ecbfb67bc9930"},{"table":"role","before":null,"after":{"item":164,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"b2059a2e8dc5d210eed938d8fd642aa7"},{"table":"role","before":null,"after":{"item":164,"agency":15,"kind":"cooperating","brought":"cooperating"},"salt":"970e3c0b5995f7a481b8842181e26277"},{"table":"role","before":null,"after":{"item":173,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"0f7e19ba56ee614ffa3ee820c413a491"},{"table":"role","before":null,"after":{"item":174,"agency":10,"kind":"responsible","brought":"responsible"},"salt":"a61b67daf02609d70cd3f4cb9feff161"},{"table":"role","before":null,"after":{"item":175,"agency":9,"kind":"responsible","brought":"responsible"},"salt":"6e1740516dfa152ffe8336bda0f1fb83"},{"table":"role","before":null,"after":{"item":185,"agency":7,"kind":"responsible","brought":"responsible"},"salt":"7c6240c78641f7b03837510da778c1f9"},{"table":"role","before":null,"after":{"item":186,"agency":12,"kind":"responsible","brought":"responsible"},"salt":"fbac0cab5cdc13db05468a52b966d2b0"},{"table":"role","before":null,"after":{"item":195,"agency":11,"kind":"responsible","brought":"responsible"},"salt":"57a4c8eec8df083083277131d7728995"},{"table":"contact_attempt","before":null,"after":{"id":63,"support_case":60,"way":"訪問","count":4,"last_on":"2025-12-16","result":"応答なし。郵便はたまっていない"},"salt":"c08b2f426e7a544d3d12989258f5b075"},{"table":"contact_attempt","before":null,"after":{"id":64,"support_case":60,"way":"電話・手紙","count":11,"last_on":"2025-12-22","result":"応答なし（電話9回、手紙2回）"},"salt":"917945cf09a9190e6f045fcf92542762"},{"table":"contact_attempt","before":null,"after":{"id":65,"support_case":60,"way":"親族・家主","count":2,"last_on":"2025-12-18","result":"妹も連絡がつかない"},"salt":"6f0676cd443c1c4a47458c126fc33298"},{"table":"contact_attempt","before":null,"after":{"id":66,"support_case":60,"way":"病院（同意の範囲）","count":1,"last_on":"2025-12-19","result":"受診なし"},"salt":"3dab159884ce391995b77dc96f7eb5a9"},{"table":"information","before":null,"after":{"id":141,"support_case":138,"agency":18,"fact":"玄関まで物がある。火の始末の跡","view":"火元が近く、避難の道がない"},"salt":"5aa95969cb92101d62ee750f7242b189"},{"table":"information","before":null,"after":{"id":142,"support_case":138,"agency":13,"fact":"朝、ごみ置き場で会うと会釈する","view":"朝の時間なら話せるかもしれない"},"salt":"0e7f8034ccd8391ea2b15b6e6081e587"},{"table":"information","before":null,"after":{"id":143,"support_case":138,"agency":6,"fact":"介護の申請はない","view":"もの忘れの有無を確かめたい"},"salt":"0b8fff5a01ee75c74ad19906b8433399"},{"table":"information","before":null,"after":{"id":144,"support_case":138,"agency":4,"fact":"苦情が3件、窓口が三つに分かれた","view":"窓口を一つにする"},"salt":"6125d7bb3cbd91263c9296f0131aacc3"},{"table":"sitting","before":null,"after":{"id":1,"date":"2025-12-25","place":"市役所 3階 第2会議室","next_on":"2026-01-22","next_at":810,"next_place":"市役所 3階 第2会議室","copies":11,"collected":11,"continues":null,"postponed_from":null,"remark":""},"salt":"95225367d5834f7986a916cc844d90a2"},{"table":"sitting","before":null,"after":{"id":2,"date":"2026-01-22","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":12,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"560c00b96e0a06b0406f8ae58e069101"},{"table":"sitting","before":null,"after":{"id":3,"date":"2026-02-26","place":"市役所 3階 第2会議室","next_on":null,"next_at":null,"next_place":"","copies":0,"collected":null,"continues":null,"postponed_from":null,"remark":""},"salt":"720e49b00150116fa39540466a89929a"},{"table":"meeting","before":null,"after":{"id":196,"sitting":1,"block":1,"kind":"multi_layered_support","ordinal":9,"starts_at":810,"ends_at":900,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"closed","opened_at":"2025-12-25T13:30:00","closed_at":"2025-12-25T15:00:00","secrecy_at":null,"minutes_state":"draft"},"salt":"d68260222ad43e05ff7ea889254b31e3"},{"table":"meeting","before":null,"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"},"salt":"7ac361b982bfe6879b0e8ba20b23e48e"},{"table":"meeting","before":null,"after":{"id":209,"sitting":2,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"},"salt":"00064e3428adc54769150e6db3fc1861"},{"table":"meeting","before":null,"after":{"id":213,"sitting":3,"block":1,"kind":"multi_layered_support","ordinal":11,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"},"salt":"4d4d173c958c49f4767c07097dc169f7"},{"table":"meeting","before":null,"after":{"id":217,"sitting":3,"block":2,"kind":"statutory_support","ordinal":0,"starts_at":915,"ends_at":940,"convener":"かささぎ市","basis":"社会福祉法第106条の6","secrecy_text":"社会福祉法第106条の6に基づく支援会議です。構成員には法律上の守秘義務があり、正当な理由なく秘密を漏らすと罰せられます。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"},"salt":"f25dec6e15d7cb4ecb34e2652391f62b"},{"table":"agenda_item","before":null,"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"ccc87a36e4a609958820d5fa0bee074f"},{"table":"agenda_item","before":null,"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"04fb15fe7f375637e5d7b009f9c9466c"},{"table":"agenda_item","before":null,"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"2b63e5277638c77de9ba701df8f1dc31"},{"table":"agenda_item","before":null,"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"eca92e015797fac30b54c41b01490b9a"},{"table":"agenda_item","before":null,"after":{"id":204,"meeting":199,"seq":5,"kind":"support_case","title":"","support_case":37,"timing":"renewed_plan","plan":48,"minutes":15,"presenter":8,"paper":"4","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"28aac61becf88045398b5b753b387dcc"},{"table":"agenda_item","before":null,"after":{"id":205,"meeting":199,"seq":6,"kind":"support_case","title":"","support_case":78,"timing":"closure","plan":91,"minutes":10,"presenter":6,"paper":"5","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"4a068b682a97d84d2eedb06d51496150"},{"table":"agenda_item","before":null,"after":{"id":206,"meeting":199,"seq":7,"kind":"support_case","title":"","support_case":60,"timing":"suspension","plan":71,"minutes":10,"presenter":5,"paper":"6","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"35796aa6502d610c7d25b2473ce92b98"},{"table":"agenda_item","before":null,"after":{"id":207,"meeting":199,"seq":8,"kind":"resource_gaps","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"fe75981ba8d74dfc726b29aaee95850b"},{"table":"agenda_item","before":null,"after":{"id":208,"meeting":199,"seq":9,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"0dcae41d80061b939be6b647bbc9d72a"},{"table":"agenda_item","before":null,"after":{"id":210,"meeting":209,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"15b7798a4cd168b52d2930f04cb603d5"},{"table":"agenda_item","before":null,"after":{"id":211,"meeting":209,"seq":2,"kind":"support_case","title":"","support_case":138,"timing":"sharing","plan":145,"minutes":20,"presenter":4,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"b7c3671a6ebd15717d01a08c9ae59b62"},{"table":"agenda_item","before":null,"after":{"id":212,"meeting":209,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"2112d9be1bd4b920d9ec285250ba89bd"},{"table":"agenda_item","before":null,"after":{"id":214,"meeting":213,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"50ea182773551e1ee4a32bfc4e0ce095"},{"table":"agenda_item","before":null,"after":{"id":215,"meeting":213,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":10,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"e7c174ae2c2ffef64e595e009331641d"},{"table":"agenda_item","before":null,"after":{"id":216,"meeting":213,"seq":3,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"e8f1b7a08e118ca3e755e4bf61dc70ac"},{"table":"agenda_item","before":null,"after":{"id":218,"meeting":217,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":3,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"3d9bf2b37347495c74de77be7f45f6ec"},{"table":"agenda_item","before":null,"after":{"id":219,"meeting":217,"seq":2,"kind":"closing","title":"","support_case":null,"timing":null,"plan":null,"minutes":2,"presenter":4,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"salt":"b80182bd6c1b99f03eef88f97e5eb655"},{"table":"invitation","before":null,"after":{"item":202,"agency":4},"salt":"a2cf378b24b8caf38c1164fd5e81b57e"},{"table":"invitation","before":null,"after":{"item":202,"agency":5},"salt":"3f280bf99eed286efd44ccb16dcc0cb5"},{"table":"invitation","before":null,"after":{"item":202,"agency":6},"salt":"dfe7b22001b81758872cbe3acead5ff0"},{"table":"invitation","before":null,"after":{"item":202,"agency":7},"salt":"146f435f582cd09fc7b01812ca7cdd76"},{"table":"invitation","before":null,"after":{"item":202,"agency":8},"salt":"27dc5de007b5c24bf2a2d7f1fe531cfb"},{"table":"invitation","before":null,"after":{"item":202,"agency":9},"salt":"d6dc79f79474c4d43543015afac9ceee"},{"table":"invitation","before":null,"after":{"item":202,"agency":10},"salt":"317fb4d30ad78562965fb4a23a2a3685"},{"table":"invitation","before":null,"after":{"item":202,"agency":13},"salt":"f408de341e8f368bad33f8e6dfea0b2f"},{"table":"invitation","before":null,"after":{"item":203,"agency":4},"salt":"9859366e692a17d47082abd6781700f2"},{"table":"invitation","before":null,"after":{"item":203,"agency":5},"salt":"29b320e983bd240b7b72d644e14581fa"},{"table":"invitation","before":null,"after":{"item":203,"agency":6},"salt":"865e055d49659682cf1bccaa7ed37fad"},{"table":"invitation","before":null,"after":{"item":203,"agency":7},"salt":"60659b6738bb895f0d0c3aa001b9b79e"},{"table":"invitation","before":null,"after":{"item":203,"agency":8},"salt":"726df219c4265c13fa5cb0dbcbcf97d8"},{"table":"invitation","before":null,"after":{"item":203,"agency":9},"salt":"e426eaea4233ad4db7e6d17cfc100776"},{"table":"invitation","before":null,"after":{"item":203,"agency":10},"salt":"4ef9f3c262d9ded09005e53149de6d78"},{"table":"invitation","before":null,"after":{"item":203,"agency":12},"salt":"43b4d7e5e3abd087875ebdffcb0440df"},{"table":"invitation","before":null,"after":{"item":203,"agency":14},"salt":"25e9f17f108fc443791b4e2397855e77"},{"table":"invitation","before":null,"after":{"item":203,"agency":15},"salt":"1a8027f379b14f83279b6c0fbe7e7de0"},{"table":"invitation","before":null,"after":{"item":203,"agency":17},"salt":"7f524c827cd6b88e5dd09c552b458e1e"},{"table":"invitation","before":null,"after":{"item":204,"agency":4},"salt":"f69ceecabaee31fc4dc2e3769f03c2fe"},{"table":"invitation","before":null,"after":{"item":204,"agency":5},"salt":"f34a081a6ebb557b8c5d1c644827e5e0"},{"table":"invitation","before":null,"after":{"item":204,"agency":6},"salt":"b1a6158caf80b2786114a44a77345396"},{"table":"invitation","before":null,"after":{"item":204,"agency":7},"salt":"bb58be0a38d312d9ee084c087fb5e814"},{"table":"invitation","before":null,"after":{"item":204,"agency":8},"salt":"69f599baf07096c92d591368e04a8178"},{"table":"invitation","before":null,"after":{"item":204,"agency":9},"salt":"389e0887ba1b74bb1e1d0898a6f13d3d"},{"table":"invitation","before":null,"after":{"item":204,"agency":10},"salt":"3b5b6147c307d0cd51ba9742e4ee84bd"},{"table":"invitation","before":null,"after":{"item":204,"agency":11},"salt":"32b07fe91f89d27230f358d6d9f08ed0"},{"table":"invitation","before":null,"after":{"item":205,"agency":4},"salt":"e8541e808ce5ff367bc1e9bf49b15adb"},{"table":"invitation","before":null,"after":{"item":205,"agency":5},"salt":"6b08ae637e4a65560d6f1dc21e073d2e"},{"table":"invitation","before":null,"after":{"item":205,"agency":6},"salt":"1b6678b11271af850d261ee9a1e4e1f9"},{"table":"invitation","before":null,"after":{"item":205,"agency":7},"salt":"d09c1be1661d0f6958b8f222c088e299"},{"table":"invitation","before":null,"after":{"item":205,"agency":8},"salt":"b9f93ccba1802b4057ecb623614af8fe"},{"table":"invitation","before":null,"after":{"item":205,"agency":9},"salt":"ffc4f9e4f24856e521513361cb8de347"},{"table":"invitation","before":null,"after":{"item":205,"agency":10},"salt":"25b8b2511502d65c34837546969c0172"},{"table":"invitation","before":null,"after":{"item":205,"agency":12},"salt":"22e3e1d84bc11b7b27ba60482a6b1d37"},{"table":"invitation","before":null,"after":{"item":205,"agency":16},"salt":"75451269ddf1a40db980d6c920d9f525"},{"table":"invitation","before":null,"after":{"item":206,"agency":4},"salt":"b9e6adb4c8a77367f0501619a23317d7"},{"table":"invitation","before":null,"after":{"item":206,"agency":5},"salt":"43ce8d5b926326082eeec6c52c32a078"},{"table":"invitation","before":null,"after":{"item":206,"agency":6},"salt":"8a09681725ce64c5c11f56df9f290008"},{"table":"invitation","before":null,"after":{"item":206,"agency":7},"salt":"d71b6b0afed1d5b22779b79979e0d1e9"},{"table":"invitation","before":null,"after":{"item":206,"agency":8},"salt":"6c04a74f8fea7925582038a4b8f4030f"},{"table":"invitation","before":null,"after":{"item":206,"agency":9},"salt":"94ef9168694a0222459367ccb6d1c9e6"},{"table":"invitation","before":null,"after":{"item":206,"agency":10},"salt":"b9af277a318e6fa27dd8ecd63d0d248f"},{"table":"invitation","before":null,"after":{"item":206,"agency":13},"salt":"f9c0b00029796c9f6120292626716b05"},{"table":"invitation","before":null,"after":{"item":211,"agency":4},"salt":"87df89d1e2b1eb9c67fae3508c63bf06"},{"table":"invitation","before":null,"after":{"item":211,"agency":5},"salt":"6a1662fae0b7f9500eab8aa312080042"},{"table":"invitation","before":null,"after":{"item":211,"agency":6},"salt":"6a9263aae071185c4e969dc5c4f223f8"},{"table":"invitation","before":null,"after":{"item":211,"agency":8},"salt":"6b282eacf18327a476537644a8c41595"},{"table":"invitation","before":null,"after":{"item":211,"agency":13},"salt":"aa984ca032ba3c7bb4c1dbd6212d8fe7"},{"table":"invitation","before":null,"after":{"item":211,"agency":18},"salt":"1f648b1679e0d61fa2a1239e294d8d63"},{"table":"invitation","before":null,"after":{"item":211,"agency":19},"salt":"4a7b998144000e75b2be5d4a13111a16"},{"table":"attendance","before":null,"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b80f43614a96e359ae541a7312f3200f"},{"table":"attendance","before":null,"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"3f7b3cccfd77f958689ab05dc4bf4bdd"},{"table":"attendance","before":null,"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"dc9bf16e518762eceaf66bbf99498479"},{"table":"attendance","before":null,"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"f334e5cf5414bff591c3fab2b964f938"},{"table":"attendance","before":null,"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"4486e8df76d7c6c75f3ea86fc2621011"},{"table":"attendance","before":null,"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"9cd108e9705a7d67f9f048ac95751849"},{"table":"attendance","before":null,"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"60dad791d9970c3dae64411f2209ce5a"},{"table":"attendance","before":null,"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"11e5ced70ffad7ccaae33da23b43032d"},{"table":"attendance","before":null,"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"b3ab43606c46643e491be9a8b3298ffb"},{"table":"attendance","before":null,"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"a884065843388fbbe881490fbf50a967"},{"table":"attendance","before":null,"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"377db44a8dfdfc8fa847126c972f77b4"},{"table":"attendance","before":null,"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"13fa8602536974750af1db0e6dd95aca"},{"table":"attendance","before":null,"after":{"meeting":199,"person":32,"agency":15,"post":"指導主事","name":"仮谷","presence":"absent","arrived_at":null,"left_at":null,"told_by":22,"secrecy_at":null,"told_on":null},"salt":"68d86e2b0f191da6a1f5299cd02f266a"},{"table":"attendance","before":null,"after":{"meeting":199,"person":33,"agency":16,"post":"介護支援専門員","name":"見沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"4a7cfab4be09dcd12c8f985b6340cdbe"},{"table":"attendance","before":null,"after":{"meeting":199,"person":34,"agency":17,"post":"職員","name":"例沢","presence":"absent","arrived_at":null,"left_at":null,"told_by":31,"secrecy_at":null,"told_on":null},"salt":"7ac3cd502c2babe7e38a138a840d5a2b"},{"table":"attendance","before":null,"after":{"meeting":209,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"fed6df12fd271f9591ae5fa1d86a12e0"},{"table":"attendance","before":null,"after":{"meeting":209,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"ca65d3bbbaec90560f072294f1b42230"},{"table":"attendance","before":null,"after":{"meeting":209,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"15cedbc7b372501b977e21458716aff1"},{"table":"attendance","before":null,"after":{"meeting":209,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"6c9f8ed1986990a0fbc2ebe9b11e8d5c"},{"table":"attendance","before":null,"after":{"meeting":209,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"f168063e80fc25a03c928937de6e34a9"},{"table":"attendance","before":null,"after":{"meeting":209,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"38a614a23f35b19fc4f62b77674ee739"},{"table":"attendance","before":null,"after":{"meeting":209,"person":35,"agency":18,"post":"予防係長","name":"試野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"2c2603c5fb545b25a0b1debea8be4b62"},{"table":"attendance","before":null,"after":{"meeting":209,"person":36,"agency":19,"post":"主任","name":"例木","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"78b25b088f5322ae7b2f982f3a86bbdd"},{"table":"action_item","before":null,"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"salt":"7f177bb067c27758089bdff09d835073"},{"table":"action_item","before":null,"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"salt":"1a96f0c445a61e909e58f1310ec0348a"}]');
INSERT INTO journal_changes VALUES(2,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c3f836625d1f37cf530ec614b8399a2f"}]');
INSERT INTO journal_changes VALUES(3,'[{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"c8974c9e6a8eecc12fd71e861b1daccb"}]');
INSERT INTO journal_changes VALUES(4,'[{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"363e1b048ff3243a5e34566f2555f8fc"}]');
INSERT INTO journal_changes VALUES(5,'[{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"85536f1411279da8996b9e6e17e234c4"}]');
INSERT INTO journal_changes VALUES(6,'[{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"8a2650790c147c0901af9ce5f0d92631"}]');
INSERT INTO journal_changes VALUES(7,'[{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"0f2a09d5e02fa00bb3de4c4962f261a2"}]');
INSERT INTO journal_changes VALUES(8,'[{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"aa3879e57beda0ef94eb0b720d77c3a1"}]');
INSERT INTO journal_changes VALUES(9,'[{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"8e98cc07d223969d2ff51b7d80825967"}]');
INSERT INTO journal_changes VALUES(10,'[{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"7becd9094deee059494b74a94f11039f"}]');
INSERT INTO journal_changes VALUES(11,'[{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"28fddb58d712ab583c3c1bcc8a5d98e1"}]');
INSERT INTO journal_changes VALUES(12,'[{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"3d4119dd2ef914ea61e8d15640b59eda"}]');
INSERT INTO journal_changes VALUES(13,'[]');
INSERT INTO journal_changes VALUES(14,'[{"table":"attendance","before":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":20,"agency":4,"post":"課長","name":"森野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"a4c1977983fa0ca8911ed2f215be9b52"},{"table":"attendance","before":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":21,"agency":4,"post":"主査","name":"青葉","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"5d98f5b7fa83aaf2b5a2365e906a63ec"},{"table":"attendance","before":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":22,"agency":5,"post":"相談支援包括化推進員","name":"川辺","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"8c9c595c4d50708f937e1912a34298e7"},{"table":"attendance","before":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":23,"agency":6,"post":"主任","name":"岸","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"3e2f847db7ac290d886f2c1307d1160f"},{"table":"attendance","before":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":24,"agency":7,"post":"相談支援員","name":"浜","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"c3c616edc6fb3612dd2c72972cbfd180"},{"table":"attendance","before":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":25,"agency":8,"post":"専門員","name":"沢","presence":"online","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"b95f53e6501d337a447f3751acd53c6e"},{"table":"attendance","before":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":26,"agency":9,"post":"主事","name":"原","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"87824d629d17bd6cd31d8ed9e9e1e286"},{"table":"attendance","before":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":28,"agency":11,"post":"相談員","name":"早瀬","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"ff01de874094d4d87098d219cdb20e8d"},{"table":"attendance","before":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":29,"agency":12,"post":"係長","name":"小雪","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"cd3d380727a19901e41a9dbe7103bb88"},{"table":"attendance","before":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":30,"agency":13,"post":"民生委員","name":"例山","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"3be09b5431e1d18372967a29b45510d6"},{"table":"attendance","before":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":31,"agency":14,"post":"相談員","name":"ロサ𠮷野","presence":"present","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:30:00","told_on":null},"salt":"5d1b8ac179cd064f9d25a7c09562ea4e"},{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":null,"minutes_state":"draft"},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft"},"salt":"fe5d9d5ab5032c65f3261346159d4395"}]');
INSERT INTO journal_changes VALUES(15,'[{"table":"meeting","before":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"planned","opened_at":null,"closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft"},"after":{"id":199,"sitting":2,"block":1,"kind":"multi_layered_support","ordinal":10,"starts_at":810,"ends_at":910,"convener":"多機関協働事業者","basis":"重層的支援体制整備事業 実施要綱","secrecy_text":"この会議で知った個人のことを、支援の目的のほかに使わず、外に漏らさないでください。資料は閉会後に回収します。","chair":22,"clerk":21,"state":"open","opened_at":"2026-01-22T13:30:00","closed_at":null,"secrecy_at":"2026-01-22T13:30:00","minutes_state":"draft"},"salt":"4c411b190a920a826653c630e0b2caf2"},{"table":"settings_in_force","before":null,"after":{"meeting":199,"town":"かささぎ市","document_number":"7福地第　号","retention":"5年","seal_title":"決裁","seal_boxes":"課長 係長 担当","expected":"consultation outreach participation","protection_contact":"児童虐待は189、高齢者虐待・障害者虐待・DVは地域福祉課","lowered":""},"salt":"acdbdfd702440722dbc4a6091e0667be"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":4,"name":"福祉部 地域福祉課","short_name":"市","category":"municipality"},"salt":"3d89bb5990896fa12f1f0afd0ddedcd7"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":5,"name":"かささぎ市社会福祉協議会","short_name":"多機関","category":"coordinator"},"salt":"b1fce38930bbfbfa2ce902e2a43538b0"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":6,"name":"東地域包括支援センター","short_name":"包括","category":"consultation"},"salt":"666c4a574229b89d7e1ed728732eb3a1"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":7,"name":"くらしサポートかささぎ","short_name":"自立","category":"consultation"},"salt":"94a7497423f610626bfa2146cac6f62a"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":8,"name":"アウトリーチ専門員","short_name":"アウト","category":"outreach"},"salt":"98fa53808ecfebb02e9c40f76f5b1862"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":9,"name":"かささぎ市社協 参加支援担当","short_name":"参加","category":"participation"},"salt":"c80a7974f9c396eb059a40ddbf150a6c"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":10,"name":"健康推進課","short_name":"保健","category":"health"},"salt":"15f05a477a7d91d7acf798c2a3705eff"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":11,"name":"基幹相談支援センターひなた","short_name":"基幹","category":"consultation"},"salt":"22d319192f2f95e609011e1027f95289"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":12,"name":"こども家庭センター","short_name":"こども","category":"consultation"},"salt":"5d3b9427fb5edfc0103ddd3051267085"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":13,"name":"民生委員 東地区","short_name":"民生","category":"community"},"salt":"7d924c1b92a3d549aebd09bfe1eb0434"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":14,"name":"かささぎ国際交流協会","short_name":"国際","category":"related"},"salt":"e43dc6eca335df9368ec8dc289b8fcbd"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":15,"name":"教育委員会 学校教育課","short_name":"教委","category":"education"},"salt":"8f59d1be2d15233ab67583057a0ecdf9"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":16,"name":"みなみ居宅介護支援事業所","short_name":"居宅","category":"care"},"salt":"1cf724443a6376719f7861627cda8222"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":17,"name":"法テラスかささぎ","short_name":"法テラス","category":"related"},"salt":"46d5553b394145341f8f22b646e9844c"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":18,"name":"かささぎ消防署 予防課","short_name":"消防","category":"related"},"salt":"395ff95d961e0710fe9e146026f0f697"},{"table":"agency_name","before":null,"after":{"meeting":199,"agency":19,"name":"環境課","short_name":"環境","category":"related"},"salt":"5bc5d2445f69a5a9e363092260c71b1c"},{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"5025061d6a91c1df67cae0eb988420ed"}]');
INSERT INTO journal_changes VALUES(16,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"expected","arrived_at":null,"left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"salt":"959e37ff324661b50780e10d72980490"}]');
INSERT INTO journal_changes VALUES(17,'[{"table":"attendance","before":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":null,"told_on":null},"after":{"meeting":199,"person":27,"agency":10,"post":"保健師","name":"若草","presence":"present","arrived_at":"2026-01-22T13:33:00","left_at":null,"told_by":null,"secrecy_at":"2026-01-22T13:33:00","told_on":null},"salt":"4c411f1555080697dcfbcda550557d18"}]');
INSERT INTO journal_changes VALUES(18,'[{"table":"agenda_item","before":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":200,"meeting":199,"seq":1,"kind":"opening","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"","started_at":"2026-01-22T13:30:00","finished_at":"2026-01-22T13:35:00","with_person":0,"person_left_at":null},"salt":"922a8666f2e9f6e7b3f3c4c782e2d09e"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"9893651a28357ac0465df32355e194fc"}]');
INSERT INTO journal_changes VALUES(19,'[{"table":"action_item","before":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"open","remark":"","reviewed_in":null},"after":{"id":197,"item":null,"sitting":1,"text":"居場所の受入れ先の見学","agency":9,"due_on":"2026-01-16","state":"done","remark":"1月14日に2か所を見学した","reviewed_in":2},"salt":"6b8c56c66f484ebf722f261394a83bda"}]');
INSERT INTO journal_changes VALUES(20,'[{"table":"action_item","before":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-01-22","state":"open","remark":"","reviewed_in":null},"after":{"id":198,"item":null,"sitting":1,"text":"通訳派遣の予算の確認","agency":4,"due_on":"2026-02-26","state":"going_on","remark":"見積りを取っている","reviewed_in":2},"salt":"b23b8619cc6e8511fbf83f5bed4ef038"}]');
INSERT INTO journal_changes VALUES(21,'[{"table":"note","before":null,"after":{"id":220,"item":201,"kind":"remark","text":"静かに過ごせる部屋のある受入れ先が1か所あり、月1回なら受けられる。","agency":9,"recorded_at":"2026-01-22T13:39:00"},"salt":"abde4b8cc89f65d22f74f1669b976f80"}]');
INSERT INTO journal_changes VALUES(22,'[{"table":"stance","before":null,"after":{"item":202,"person":28,"kind":"stepped_out","text":""},"salt":"033f73d70620c0fdc8336321cb8d7afd"},{"table":"stance","before":null,"after":{"item":202,"person":29,"kind":"stepped_out","text":""},"salt":"eaf3c25d2e75889c1c964011ac311663"},{"table":"stance","before":null,"after":{"item":202,"person":31,"kind":"stepped_out","text":""},"salt":"c6b710387741dc7c04dd0c49d498b5d1"},{"table":"agenda_item","before":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":201,"meeting":199,"seq":2,"kind":"homework","title":"","support_case":null,"timing":null,"plan":null,"minutes":5,"presenter":5,"paper":"1","started_at":"2026-01-22T13:35:00","finished_at":"2026-01-22T13:40:00","with_person":0,"person_left_at":null},"salt":"7bfacefcbf267121f35851f60756170f"},{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"fe6ea5d2d1a746a4a193788eacf86194"}]');
INSERT INTO journal_changes VALUES(23,'[{"table":"note","before":null,"after":{"id":221,"item":202,"kind":"remark","text":"⟦1⟧は1年以上受診していない。本人に通院の希望があり、今が入口になる。","agency":6,"recorded_at":"2026-01-22T13:43:00"},"salt":"2de0e1b1b7996b286d20041d24b94e90"}]');
INSERT INTO journal_changes VALUES(24,'[{"table":"note","before":null,"after":{"id":222,"item":202,"kind":"remark","text":"⟦2⟧とは朝の散歩で会う。あいさつは返ってくる。","agency":13,"recorded_at":"2026-01-22T13:45:00"},"salt":"20f0cfd1683244758b23368d84556b83"}]');
INSERT INTO journal_changes VALUES(25,'[{"table":"note","before":null,"after":{"id":223,"item":202,"kind":"remark","text":"分納の相談は、支払いの計画をつくるところまでなら持てる。","agency":7,"recorded_at":"2026-01-22T13:49:00"},"salt":"e1dd213d85082ad852eb447aa4a77c30"}]');
INSERT INTO journal_changes VALUES(26,'[{"table":"role","before":null,"after":{"item":116,"agency":7,"kind":"responsible","brought":"none"},"salt":"55edeefaddc65272bb23e225b8c430b8"}]');
INSERT INTO journal_changes VALUES(27,'[{"table":"note","before":null,"after":{"id":224,"item":202,"kind":"remark","text":"水道と国保の窓口への連絡と手続きは市が助ける。","agency":4,"recorded_at":"2026-01-22T13:51:00"},"salt":"320ae5176ef0526537f3b147ba5c1116"}]');
INSERT INTO journal_changes VALUES(28,'[{"table":"note","before":null,"after":{"id":225,"item":202,"kind":"decision","text":"⟦1⟧の通院を先に整える。⟦2⟧とは訪問で関係をつくり、急がない。","agency":null,"recorded_at":"2026-01-22T13:53:00"},"salt":"0ab0e744f530b9671f2ef187e57a81bc"}]');
INSERT INTO journal_changes VALUES(29,'[{"table":"check_mark","before":null,"after":{"item":202,"number":1},"salt":"5e06a9002d941d1a687c1ed5c1cd1c0a"}]');
INSERT INTO journal_changes VALUES(30,'[{"table":"check_mark","before":null,"after":{"item":202,"number":2},"salt":"923a5a0b810474956613db086f754d4e"}]');
INSERT INTO journal_changes VALUES(31,'[{"table":"check_mark","before":null,"after":{"item":202,"number":3},"salt":"5dec581f27c4ac7e018d88682acfcebd"}]');
INSERT INTO journal_changes VALUES(32,'[{"table":"check_mark","before":null,"after":{"item":202,"number":4},"salt":"95e4023b0825e22aae6c81d5e333b6b5"}]');
INSERT INTO journal_changes VALUES(33,'[{"table":"judgement","before":null,"after":{"item":202,"outcome":"approved_amended","amendment":"支援内容4の担当をくらしサポートかささぎに","condition":"","checker":null,"check_on":null,"if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"ab954f553253864038e923b2dd41de17"}]');
INSERT INTO journal_changes VALUES(34,'[{"table":"arrangement","before":null,"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"c3864df399a5328e7fc104e898bce291"}]');
INSERT INTO journal_changes VALUES(35,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"88b12e8c210cd13c2f3ef121b03674f2"}]');
INSERT INTO journal_changes VALUES(36,'[{"table":"arrangement","before":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":202,"monitoring_on":"2026-04-23","no_monitoring_because":"","contact":8,"informer":8,"inform_on":"2026-01-27","informed_on":null,"said":"","agrees":"unset"},"salt":"a4057f63d6e7d7a885ac778975bb9b92"}]');
INSERT INTO journal_changes VALUES(37,'[{"table":"support_decision","before":null,"after":{"item":202,"service":"outreach","status":"decided_today","decided_by":20,"planned_on":null,"reason":"","decided_on":"2026-01-22"},"salt":"5138aed4378724666a80ac248dbd39c7"}]');
INSERT INTO journal_changes VALUES(38,'[{"table":"answer","before":null,"after":{"item":202,"agency":6,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"b492cf9732964b47c5a72f63e2e4dd89"}]');
INSERT INTO journal_changes VALUES(39,'[{"table":"answer","before":null,"after":{"item":202,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:01:00"},"salt":"a0d298c7b61e3b1fe88749e35cc45a56"}]');
INSERT INTO journal_changes VALUES(40,'[{"table":"answer","before":null,"after":{"item":202,"agency":8,"kind":"taken_home","until":"2026-01-29","text":"毎月の訪問の枠を所属で確かめる","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"ebb0445388ba6450b64a30f2f71ebae4"}]');
INSERT INTO journal_changes VALUES(41,'[{"table":"answer","before":null,"after":{"item":202,"agency":10,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:02:00"},"salt":"70440ba7fa79855d40a42ef31adb00a0"}]');
INSERT INTO journal_changes VALUES(42,'[{"table":"answer","before":null,"after":{"item":202,"agency":13,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"b218a300bf1f2157aacf60a4d47c84a9"}]');
INSERT INTO journal_changes VALUES(43,'[{"table":"answer","before":null,"after":{"item":202,"agency":4,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:03:00"},"salt":"3fc6b2fd23e4e5550520d8208af6dbbf"}]');
INSERT INTO journal_changes VALUES(44,'[{"table":"agenda_item","before":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":202,"meeting":199,"seq":3,"kind":"support_case","title":"","support_case":99,"timing":"new_plan","plan":104,"minutes":25,"presenter":6,"paper":"2","started_at":"2026-01-22T13:40:00","finished_at":"2026-01-22T14:04:00","with_person":0,"person_left_at":null},"salt":"1426d49a4ab0bcf8e9c36aac7b6770f0"},{"table":"support_plan","before":{"id":104,"support_case":99,"kind":"coordination","state":"proposed","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":null,"removed":""},"after":{"id":104,"support_case":99,"kind":"coordination","state":"decided","made_on":"2026-01-15","policy":"⟦1⟧の通院を先に整え、⟦2⟧とは訪問で関係をつくる。","change":"","contact":8,"monitoring_on":"2026-04-23","removed":""},"salt":"4439978e5e00853177b796adff4dae6f"},{"table":"support_case","before":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"intake","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":null,"waits_because":"","due_on":null,"origin":null,"ended_on":null,"ended_because":""},"after":{"id":99,"number":"R7-012","calling_name":"A世帯","household":"80代の母・50代の長男","route":"with_consent","state":"supported","received_on":"2025-11-20","referrer":6,"lead":null,"protected_address":0,"last_contact_on":null,"purpose":"","summary":"通院が途切れた⟦1⟧を⟦2⟧が家で見ている。⟦2⟧は長く外とのつながりがない。民生委員が気づき、包括に相談した。","safety":"","reopen_when":"","waits_for":"monitoring","waits_because":"モニタリングの時期","due_on":"2026-04-23","origin":null,"ended_on":null,"ended_because":""},"salt":"ab676db341be6c53c76c6f02467f3625"},{"table":"milestone","before":null,"after":{"id":226,"support_case":99,"day":"2026-01-22","text":"第10回 重層的支援会議 新規プラン 修正のうえ了承","item":202},"salt":"ab6c4877b4167c9fa312c9c9ecfe08b4"}]');
INSERT INTO journal_changes VALUES(45,'[{"table":"stance","before":null,"after":{"item":203,"person":28,"kind":"stepped_out","text":""},"salt":"6660e6720b99ed4132a4cda4526888cf"},{"table":"stance","before":null,"after":{"item":203,"person":30,"kind":"stepped_out","text":""},"salt":"0e967c62e34ee44f0ddff9ab9da02e0c"},{"table":"agenda_item","before":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":null,"finished_at":null,"with_person":0,"person_left_at":null},"after":{"id":203,"meeting":199,"seq":4,"kind":"support_case","title":"","support_case":118,"timing":"new_plan","plan":125,"minutes":20,"presenter":7,"paper":"3","started_at":"2026-01-22T14:05:00","finished_at":null,"with_person":0,"person_left_at":null},"salt":"3a1c5dd73df49da443390243fb3f0df8"}]');
INSERT INTO journal_changes VALUES(46,'[{"table":"note","before":null,"after":{"id":227,"item":203,"kind":"remark","text":"住居確保給付金は1月中に申請できる。家賃の滞納は1か月。","agency":7,"recorded_at":"2026-01-22T14:08:00"},"salt":"b23c2f933e82166c475558558ab1ba7a"}]');
INSERT INTO journal_changes VALUES(47,'[{"table":"note","before":null,"after":{"id":228,"item":203,"kind":"remark","text":"在留の更新は5月。未払いの賃金は法テラスへ同行して相談する。","agency":14,"recorded_at":"2026-01-22T14:11:00"},"salt":"f32c358d7765d06bf11eed86fa3b991e"}]');
INSERT INTO journal_changes VALUES(48,'[{"table":"note","before":null,"after":{"id":229,"item":203,"kind":"remark","text":"⟦2⟧は欠席が増えている。学校と週1回連絡を取る。","agency":12,"recorded_at":"2026-01-22T14:13:00"},"salt":"e466237018fecd8d5dedbd20435e79a9"}]');
INSERT INTO journal_changes VALUES(49,'[{"table":"support_item","before":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":0,"progress":"unknown","progress_by":null,"amended":0},"after":{"id":137,"plan":125,"seq":5,"text":"平日昼の通訳の確保","service":"none","due_on":null,"frequency":"","review_on":null,"early_start_on":null,"shared":0,"no_taker":1,"progress":"unknown","progress_by":null,"amended":0},"salt":"8d44f4f702c266d9bba8779cacaadd8d"},{"table":"resource_gap","before":null,"after":{"id":230,"meeting":199,"item":203,"text":"平日の昼に通訳がいない","forum":""},"salt":"f75d3b895b28ee9dc718bedc9d999437"}]');
INSERT INTO journal_changes VALUES(50,'[{"table":"note","before":null,"after":{"id":231,"item":203,"kind":"decision","text":"住まいを先に守る。平日昼の通訳は担い手がいないため、地域課題として扱う。","agency":null,"recorded_at":"2026-01-22T14:16:00"},"salt":"70cd780b182f515255693643fcd88ba1"}]');
INSERT INTO journal_changes VALUES(51,'[{"table":"note","before":null,"after":{"id":232,"item":203,"kind":"homework","text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"recorded_at":"2026-01-22T14:17:00"},"salt":"7056cc452e7a673f92639f36ae8e8c66"},{"table":"action_item","before":null,"after":{"id":233,"item":203,"sitting":2,"text":"教育委員会へ日本語の支援の枠の確認を頼む","agency":5,"due_on":"2026-01-26","state":"open","remark":"","reviewed_in":null},"salt":"1e7361d4f5488cc682dfc5475fda5fbc"}]');
INSERT INTO journal_changes VALUES(52,'[{"table":"check_mark","before":null,"after":{"item":203,"number":1},"salt":"4d9b05f81c4dc3659c86765e69fe6d83"}]');
INSERT INTO journal_changes VALUES(53,'[{"table":"check_mark","before":null,"after":{"item":203,"number":2},"salt":"d2976d357b0f575a26b3f6fe119b1486"}]');
INSERT INTO journal_changes VALUES(54,'[{"table":"check_mark","before":null,"after":{"item":203,"number":3},"salt":"909f6c802eb1bb94f09f70567ec4abe2"}]');
INSERT INTO journal_changes VALUES(55,'[{"table":"check_mark","before":null,"after":{"item":203,"number":4},"salt":"dce91614f1c6cc72e774f1453a2b00f8"}]');
INSERT INTO journal_changes VALUES(56,'[{"table":"judgement","before":null,"after":{"item":203,"outcome":"approved_conditionally","amendment":"","condition":"日本語の支援の枠が取れること","checker":15,"check_on":"2026-02-09","if_not_met":"","missing":"","bringer":null,"met":"unset","met_on":null,"met_text":"","next":null},"salt":"116bb369fd444e29a4abbe7d7222be07"}]');
INSERT INTO journal_changes VALUES(57,'[{"table":"arrangement","before":null,"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"cf1e89ab6d1d3871bc4d2c7c6fd910b7"}]');
INSERT INTO journal_changes VALUES(58,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":null,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"salt":"d56ee96b6760162d8247f330817c4eef"}]');
INSERT INTO journal_changes VALUES(59,'[{"table":"arrangement","before":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":null,"inform_on":null,"informed_on":null,"said":"","agrees":"unset"},"after":{"item":203,"monitoring_on":"2026-03-26","no_monitoring_because":"","contact":14,"informer":14,"inform_on":"2026-01-26","informed_on":null,"said":"","agrees":"unset"},"salt":"d66abf8ebf8ef22e34bd57cb133e827e"}]');
INSERT INTO journal_changes VALUES(60,'[{"table":"answer","before":null,"after":{"item":203,"agency":7,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"c9d5c37f5d1aebdcbff71922d4c4fc1f"}]');
INSERT INTO journal_changes VALUES(61,'[{"table":"answer","before":null,"after":{"item":203,"agency":14,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:21:00"},"salt":"0fc954fd2c30abe942d2609ada8d696a"}]');
INSERT INTO journal_changes VALUES(62,'[{"table":"answer","before":null,"after":{"item":203,"agency":12,"kind":"confirmed","until":null,"text":"","told_by":null,"answered_at":"2026-01-22T14:22:00"},"salt":"82f0026f2fb005bdf788b927959663e2"}]');
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
INSERT INTO journal_proof VALUES(1,'e570842cc4d749cef1b7ec84d316a384','78c761931ba82bacb61ede5339f8f335d23b09e44bdc03027c216c3e3b7bfadd','53284a8433acc5841e153154f27efe30e6ed293da7c095fb85dddf857eabf99a');
INSERT INTO journal_proof VALUES(2,'e713c37d55f081d97c3759d0bf3825be','803f6704f4e9f22a51af6654dc0c08bab603ec2ee4556e65c4a408fde9afc879','7c1ce70cfa73894e11b30abc0b5e06e01ea3c14540f9426aa0affcbbac6b5fcf');
INSERT INTO journal_proof VALUES(3,'8b07318df61b9289d157ebcd69bc3154','e0a09869a2710e9c675642e37160cba8bb8b781ef093c7c653e9d913bba87f7c','c90f48f0f95fbe00f59dec603c9d12e3433e244a0c68e6e0779dc6fdb1bacff6');
INSERT INTO journal_proof VALUES(4,'601b3b1552d6714a01e922783c7326b5','c9115cfed76448c6ef21ccce1d10d00de7c6ec42666768eb7f33f094713e212e','73aff04552b7230ef92a5a3d32c7da17a38bbbe5d3b1ac3c83940fb3307d3d7f');
INSERT INTO journal_proof VALUES(5,'17bfb784e43d0e01295ad337c0c67e19','04372b3e5d1628a1c24585ff103d9439b2785808d4596bdc9726b9b23607ee51','1302f334e97ad31267b1aca06b0e35b79b427e96a7c3f723e11134f968208f0b');
INSERT INTO journal_proof VALUES(6,'f45da8c4c3a16cd2e39a56e3c37eaff8','c1cba5d96028473e89202e7e3d2de3612f08580231927ef69667ca914e0dfba4','754c0e7faf9b3b8652b2e5c36bef8f6a7b1cac3e2dbd8ff6672c3b8e5928ef5f');
INSERT INTO journal_proof VALUES(7,'5e79ce8cdc42307cc1c855da56c8ac75','c5cf4fcb4024737e1199ebd446f198c46e97dbf3c3e01e8896b8c72db21f65a3','2147b0444271511a1f05d8b9a572762cd0775bfe7aced7a0217c051aff7f4d46');
INSERT INTO journal_proof VALUES(8,'06cc070be7c47678baa374a5e4a40907','4778d7e4ab30b8b4a6acaa3fd78b8d898d0ca2b333c295bf295272dd1592c656','ebe60262a85f0172324a7f3e4cae9b2e50e34e6b308308b998ecaadaa83849e0');
INSERT INTO journal_proof VALUES(9,'f9aab3ac38b601eaaa51148d47e42a20','63c749e3dc48eeea9e83ca1c7f2b06cd85f932c4b41ff53ef549e50327275fd8','cfd6034f35559ca3b55e0a96a700b2556c42566b9e1e4b2828d8a07bc3949b6e');
INSERT INTO journal_proof VALUES(10,'5e5f177191c28bead07626323ac2228f','15630a927ac0753d4532413866f2ed044fd05eb9ce6cdef73902acf866eb2ff1','33fb41df5c6239290301862bbb4adcf390193cf7bb14a1a7d80b725ef3a0b7f6');
INSERT INTO journal_proof VALUES(11,'a94ed08979cffcf2f5642ba078aef227','41b8b1f88216df618be67d6db7227195011f5898f3e7cedf7dea0ddd9b778e05','9a5098161250a8f32d6339dcb4e26747f09f1c60a9967033bd9624030a1e89b5');
INSERT INTO journal_proof VALUES(12,'fba3674e51036bf0314994b879b32b5c','79ba11ac50e2e9513ff3f4c72622604c34eb8877844400e5baf66ace2aa99b0f','d97d6325cabf7ca1e2a05e0cf84dedc6f157e80c5ba3264431dddb7546db6686');
INSERT INTO journal_proof VALUES(13,'946604b23d0e013c269f8c15d8f36f18','21c4524c048f60d9173b6b017908049cc5ad6724880c9356d102d5f41dd5efde','a086781d4e433afcbf5f773a00bc4c8a096a0391f0225696be0ed9e4c4867a75');
INSERT INTO journal_proof VALUES(14,'148eb82f88962261f335d0ec7fef5064','e5766c6b465c0758a4274cf7884dbe0bf61e8763d0d72d861723e2dea9a7f993','73b20e738661ca866a6f34d628195fa23d5d50d923d093cb887d3031b8b90e09');
INSERT INTO journal_proof VALUES(15,'111ff6e45734c5e0a86b239b0f5754c4','b4ba594b7af3b84e3502369d34396ac98ad37815b15368535ae03badced8b51f','ad81ccd8c1411697f92aad76315efac7e935ab4b4bd216337288dbddadb8d6da');
INSERT INTO journal_proof VALUES(16,'d69ffcc0d3e144319f3d7456c1473a52','dd43445a859392baba7df5384abbbd2d0626b7e74b87686d299be12352e2cd54','8cb4501a2f7fa18893fde48995abcd483c4bbe436a56d9ec5e565fdd43899dd5');
INSERT INTO journal_proof VALUES(17,'eab9b18242b2fd13db4981c844b596ea','a165b3db22d673e5487ed594535956486029531439b25a975fed2500a1c4518e','0ebbc5ef70d59d5a00945a84f015a4612e7eb7f3eaf0c266f24dab8b6bf343e7');
INSERT INTO journal_proof VALUES(18,'675c45e8c18ed93f40d347f6bf10a022','4f30452556ede084142a7fdf17e9f463628f03baf8fed0db91b518531f7bbe09','c15bdad7c00004355539cce871b502cffb36cecd4f1ebf6d856b1fbccb75a1bd');
INSERT INTO journal_proof VALUES(19,'1f7db02242e30d28e017934af5171f26','7eea74f3354d1181acae60b880a01a1a0f9dc1ae04b8d7a5547b25e02a84f47f','b047dc82abecabe8967fc8c44669d816c05ed995ab3d84513437111489aafae6');
INSERT INTO journal_proof VALUES(20,'0e3aaa680051c7b824b5470202f3e943','946d0dd2ab3a9b149bec4126583071960ba9430d1023456e6927e8ec956c9921','1ae778e52abc7b43da5b0cd8ae68c3946ed74439b124a6840d889636b73ebb8e');
INSERT INTO journal_proof VALUES(21,'dd1976981e7f79ed7028b3ad2a5aaa5c','ef4ebba4c5c4870ec4142c677174140ca2f56d6ac4195179f592f769ae153b93','a7c09878f5ccfb637a4448f3496159794565d504128ba8523eb2f6c422b3ce88');
INSERT INTO journal_proof VALUES(22,'88f1448737e387b07730b4d497d039ac','4903084d1ee8326f9104e1e90e3e5239204f8b8de05ce4a40b0e57b6bdc9fbfd','a5df1193bf42e7d9af20b5f6025028772391824ded007cb60e3def3283e23d7c');
INSERT INTO journal_proof VALUES(23,'d3c69b4f19fce5f1b811b15aeed08f1b','4e192907096122115c39d8ae8ffd1f223124129f5ff873bebd2e5df946afb654','ac21bb6c7a5ae6205438de7f38632097adab2d180db71d07c546fcc405b6f895');
INSERT INTO journal_proof VALUES(24,'99e7f7d4cef42d1b6d2ee706d27f1a5b','aaaa8b5407cde30720a18b7b8bd28af95064e58c2824968a493add25db71b3ce','f860cc267ba0303ec6a7b1212203660d1f14ba4bff62d9294cc48f0ebec009a0');
INSERT INTO journal_proof VALUES(25,'081c5a0a5d217bf96b3c7e99d7170e6d','3168f0d47afd8b495e21963686ddfca83edf67fbe69aaae42b65681720552a9a','6879574c5f8063fe3c602187184c2ec8c0ffb56f0139dce1e041d53d61ac7789');
INSERT INTO journal_proof VALUES(26,'d945d12f7cec53918cb5edcc49039562','a4cc366c1650ead5a43b126f0c5a41f785eaa475cbcce892b73befe8d5275025','19a8fd1ffaa8d1c80db985578668cdbb947309e0283b26054c42071c4bd2cd8d');
INSERT INTO journal_proof VALUES(27,'d3e283794824d8355693300f57b43698','4fe86981882a599a4e46dd0847d827cfe09d5f99a4605a16084c5c4bef668a9a','0d818a0db00e1085e02d8df15538249eaf4c5118bba8300744f362535d95d1a6');
INSERT INTO journal_proof VALUES(28,'b9292aebaafb199a5af70ec57250ecbf','49fa02ec26ca42e907ad6b5fcc133e4842cc38d1045dc00c332e61f52a29f60e','cca580dc90d80c5497557b87cfb2b0b60f05507e8cd94408f6d305a68770d5c8');
INSERT INTO journal_proof VALUES(29,'aea226cae4e6048529a0892c91cd88bc','acdf11de5bb1019113fb7e55b6615a6beeffbd79a6bafd2c4ed961370b43aeb5','5d0e8a90bd7726380e6034e8518f61fc823c289c824bfd39df5d268b634fb9ee');
INSERT INTO journal_proof VALUES(30,'2a9a129e812a19cff1ef736ea4c94365','a51053f49d8ad39367b4b2fd2287e62b4772372b6b818aa5bb278990d57dca95','a48377ca6504d3af1415cc6d2bdaaf3fdef363918bd2d397833061e09c791098');
INSERT INTO journal_proof VALUES(31,'41f3099a1d74df515ad7d19eedd83e8f','f93868fdbe67bf6cbe97fe023ef69edbfc74dbc2d607cb249bf4bbed2a249585','456c2dcd2258f5da7235f9ff4acb0101cb202f4cab764405d3f1b73751231be9');
INSERT INTO journal_proof VALUES(32,'eef89d700b395189de4c5a26d88c91dc','482fabb9faeaaf32aac6ec2e24e4941c98d6cb21bab1582a0b5853a9ce6c705f','4094e410ae869ffdf250a7664ac52d6f5861d88498aa7cbce7bc4dfd57730ae9');
INSERT INTO journal_proof VALUES(33,'9ece65640c4ed467801252c252e37598','b4b85a2f3b2803196aa40c14e0bd441b1b7e5ce087ba7dab46828ba86327b21d','27efe7b14ba6a51e0051219189b6b598714cae813f91e1bab63ed5f63137c974');
INSERT INTO journal_proof VALUES(34,'a805bf3bd8e16e55438497bf48defbd7','24ade371a62874ee1083405ad3062b29e3d0a51fc3afbb6dfd05c58c195f2d84','bfc42e23543a1a16318bdc248c55e1e6f4c2aa9df9128d38d9324bc00b7f2dac');
INSERT INTO journal_proof VALUES(35,'dda775e72f72e89d419aed6435a32f9c','bdd5edd24144a9059c1f4d720f656015460ddc9a1e91d9768bdb49c0d8b59691','6042457312f4f234fb3b749eb13be94a9df5af4b90710efba758126f3145b6ca');
INSERT INTO journal_proof VALUES(36,'b18680a61d6aa5e8e8d31967eaf6b0a0','515f368c18dc1e6c08bb824b4f7b4fd46fc3a7b3eba0cc8edb403ab4f3390ea8','a4cde1318747e9c22c5ec7d1933896b79144d77a0919014c1829d3e7c342e38c');
INSERT INTO journal_proof VALUES(37,'5ecb51843df711906e66196d8150df2b','cd8203a3e19168e51b6544a9d690e0eef37235d7777453d790f63c325131a59a','7a5741e37a5d6fe4ee522a07e2cf0bb4e0ca8623562c4e7affffacc097b2b7fe');
INSERT INTO journal_proof VALUES(38,'6604b9561e20d0fddf4676f616a555e0','458ab723d158d1d0e45a2f0bcfb60cc773cb7ee4283ab540d0b2f97b67fa2ec0','accd84d84c1fd347a2bb340ee78446d8be9c57428f97b56f292dcc287671bcb9');
INSERT INTO journal_proof VALUES(39,'80a5fb0863616d3e8688c31fa2dfd4ce','f0ab2914c9db4101ef3fb40f8ffdf35a42728ebc454ebb39845b90c076b8abee','d119a0faf4ddc3606c3f3f385571a4328a1f87e19029859c1939ca2340d2bf5a');
INSERT INTO journal_proof VALUES(40,'1cb32108b379e361924b53a937491f1e','7b9df0710303974ec8af532f59e0f77f906a9148865ffa8e2ed55b1114016e86','3745d4b0da9891a969f58768c50b05217d27496fee27fe2e3dd0a2b43412c23d');
INSERT INTO journal_proof VALUES(41,'21d3e83569191c447e90388b3b16144b','ed89c85dd95652ffd95994fdda6126bec688a2785af48934db543aa5489c3476','f7a851c6f5713086c256325688582bee8818f413c3affb53eece575bd217e8e3');
INSERT INTO journal_proof VALUES(42,'30848ffb2202dbe2ffea6ed1ef9faab5','36b7398c9a3ae2ed46bde831e308c7a97edb74cfaa1143fd6ca975f6825afd3d','d70fd705484f4eb16161b5b6fc9067a4ccc0f3a6a1e871a382c3d1e4d416fbd4');
INSERT INTO journal_proof VALUES(43,'a26cfb8c0d7f338ed14f734cc78220a2','1f1a6cd4d942b1246f04d0403edabe075531995ad42f810b2c06dc15afb40c65','f33240299c9f7497f4982312bd7095d45b8af53532dcd96e67e8a74fb8dd033c');
INSERT INTO journal_proof VALUES(44,'94ad2a5e9358222b9a8747c70e3d1095','6ba3900b7a500be32a785849c2e10a85794925755dc0d81d5a2b30109cd8e510','51db8373b07aa059746bfc21d3b0dce8efc8b5fd50350da345e6ab0784e5d53e');
INSERT INTO journal_proof VALUES(45,'16ce2e1bf0a9585a91bf2931e1c99f6a','0a341b32cddfbea2fe0be174ecaba8f88c282b75553bbe99520fec3f1ed44603','c81a35bf21455c80781f3b0686b1cc1a30b97edeb68307ff82e43fbad9b49ac8');
INSERT INTO journal_proof VALUES(46,'a854c2c24ba4a040b88d5afab690ac42','8b76e720702669e8f72daef404df47d957070095cab70760fc7480d73c9e2e3b','3d3627876676f5d6a73b37a2cf7173c02f06cb4c951f5c3abc141c6a15e10b09');
INSERT INTO journal_proof VALUES(47,'cf3ac7aae73d34918087d36db8be30e0','42c56685795365507d53b9b07136047b863add165493858310c774fc9a61bc62','5399a91f114d16dc71dfcee993e1c2c07dc92a3e146b2fe68382ccc6c5a23b34');
INSERT INTO journal_proof VALUES(48,'78f722d25cd6854e5501538d39c11214','29d797c5f4b6f0e48657eed5810b3ecf048ac6c6f622237a03269c67d7611d81','ab8b88e4757f8d5bfa27a8f623270845df1eb039e119d1a17885c215634cee04');
INSERT INTO journal_proof VALUES(49,'a80826f4ed66b8bfd539a6e0ff727934','c9366b55d0fa9297774c253ee4ede6190e0692f41713902fa0052daf0bac1349','dc0894496f8710347d3c8ed78099d778788e468e7f7a7c346fbc05ecc16487a8');
INSERT INTO journal_proof VALUES(50,'038ccf5275f38d6b0372129fcec7842b','b8a48b671159a7140900abc965a395e1184c95c774df059399514b81504326e5','b57978a1adf2bc156acaf4f3f3547324a14307867e5d2102d217b5f358d8c54e');
INSERT INTO journal_proof VALUES(51,'1f96fc2c75f3915189b3b892953690ba','9da5ab1494facf7993854a90714226b46bf0d8811aeb95d1de7c8e18767dd55e','aa7bf2cca98dcbdbd84aeaa89eadd68abe663819a9cfb87f44020d4033b2615d');
INSERT INTO journal_proof VALUES(52,'e5ca393a1e22506fbef6e5380bd994f2','faf1b47ee02c044737c43339020505c16619599a4755a271e383549dba325d5a','f81c7513274e2c6b343f74d008b57926dc24812a365275902999ce6462897308');
INSERT INTO journal_proof VALUES(53,'77c82546e5008e1e6e76c9318284bc9e','36f1bb9451f8fb2244766fc684685c1f6bb233a04c8aaa4908fe3801bf184087','0cbeabc2bacc1c67f1430b6f9535cc14f6c5be58e4b90d48375048671a286657');
INSERT INTO journal_proof VALUES(54,'f16f4c0a6fcd9f2bfd33629e295cd3e5','2ccae55fdfb6b4c6e778bc064d74da8230943d1865af16c2d470b31a406dc509','4d82ea379734c8363e36e3c2883d1c0092b595a324da89671dd216322685cddb');
INSERT INTO journal_proof VALUES(55,'e46e876597c40c2ac0506254049c4d4a','6a5ebeb2186ca6665e250e06fb141a34fd7f8faffc89e9b411ec54468b323c97','5dece1f9e5b34fd73afb822b9be213598ba87c458e511e49c06a6741fd53f851');
INSERT INTO journal_proof VALUES(56,'38598cc673e834e594aafd863fe6c77f','eafb3cd67e2432587c92778569ee6f725e323cced7e589c217ee54da33db2598','065e99bf2cd215493299df9ee1e7410908fb3c18e47ca0e22a957bc1f417484b');
INSERT INTO journal_proof VALUES(57,'3827a09e153f338e76a95d99504d207a','36b67c453582154acc16e23480c5774e51438e4bed1f6c236065b68e8f2a97df','dc6e9508d3233878a5f0efb549b9a05274b196923076cb3f299c286700d40c45');
INSERT INTO journal_proof VALUES(58,'09cf1ad98404835ebc0d053b06238f21','cd1ce48ed4a4f80965a455128ed60edb66a0b1383e199fea34663ea474b83c0a','02d29dde7c3d16d6bba73d3ac429fd3f1e8d56145e5cc7b856869c5c03447800');
INSERT INTO journal_proof VALUES(59,'c2425b4aa8d401a4a10f3165d32fd929','39cbc92b70510f0e9f91baadbb58987099f1d5eaef719d69ad2c257488ac725f','5c7b51011a50071967f48521883bdfb66bc5e8905547baac7c5c5b6eb14090d1');
INSERT INTO journal_proof VALUES(60,'9954938af0ced10321a76ec83e1e9ccd','e2f65da33988c3ea46594bebeb6607961994ae8cc46cc89738bed7c1dbfcb9ed','eacb982e99e27068cfe1397d8f037bce3876ede8bde54f1dda3686f85f5a367e');
INSERT INTO journal_proof VALUES(61,'c07692f1fe6707e1590b55cae20dfafd','41414a9e2970f3f7362ab3441854b7079f7c86d5911588f65d342cc2ca60118f','5067cbc5a1738b28123bcc253ea176e1e8c8714cc75a68544ce839f647e9f5ff');
INSERT INTO journal_proof VALUES(62,'1760e150f8ac43448a53fe41bc441d56','aeee86c01d1d6ca26802b639bdc8b07f55f393480cc29a534df75a889848956e','0693e54e69c75c7499a2711e3e42f02a85eaf3c1a7256595c8efc087cd90262e');
CREATE TABLE journal_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    seq INTEGER NOT NULL,
    link TEXT NOT NULL
) STRICT;
INSERT INTO journal_head VALUES(1,62,'0693e54e69c75c7499a2711e3e42f02a85eaf3c1a7256595c8efc087cd90262e');
CREATE TABLE destroyed_line (
    seq INTEGER NOT NULL REFERENCES journal,
    "by" INTEGER NOT NULL REFERENCES journal,
    PRIMARY KEY (seq, "by")
) STRICT, WITHOUT ROWID;
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
COMMIT;
PRAGMA application_id = 1263750725;
PRAGMA user_version = 4;
