/**
 * Family names in use in Britain, in small letters without accents. Where come from and under which licence:
 * docs/decisions/libraries.md.
 */
export const familyNames = `
abbas abbott abdi abernathy abeyta abiodun abiola abodunrin abosede abrego abreu abshire acevedo achari acharya acheampong achim acosta acuna adadevoh adam adamczak adamczyk adame adamek adamiak
adamiec adamowicz adams adamski adamus adaobi adcock adebayo adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi ademayowa ademiluyi ademola adeniyan adeogun adeoluwa aderibigbe
aderinsola aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adiga adisa adomah adomako adongo adorno adu adusei adutwum afirifa afoakwa afolabi afolayan afonja afunku
agarwal agboola agnes agosto aguayo aguilar aguilera aguirre agyapong agyare agyei agyeman agyemang ahluwalia ahmed ahortor ahuja aigbiniode ajakaiye ajao ajayi ajewole ajose akeem akerele akhtar
akinrinola akintade akoto akowua akram akyeampong akyena alabi alanis alaniz alarcon alba albertyn albu albuquerque alcala alcantar alcaraz aldea alejandro aleksandrowicz aleman alexa alexander
alexandrescu alexandru alexe alfaro ali alicea aligbe allen almanza almaraz almeida almonte aloba alonso alonzo altamirano altenwerth alva alvarado alvarez alves amado amador amaechi amaral amaya
aminat amla amo amoa amoah amoako amoasi amorim ampadu ampofo amponsah anaya anda anderson andorful andrade andre andrei andrzejczak andrzejewski anghel anguiano angulo anjos ankra ankunding anokye
ansa ansah antal antczak anton antunes antwi anwar aparicio apodaca aponte apostol appia appiah aragon arana aranda araujo arce archuleta ardelean ardeleanu arellano aremu arenas arevalo arguello
arias armas armendariz armenta armijo armstrong arnaud arora arredondo arreola arriaga arroyo arteaga asamoa asamoah asan asante asare asenso ashley ashworth asiama asiedu aslam assuncao ata atanda
atencio atkinson au aubert aubry auer aufderhar augustyn augustyniak avalos avila aviles avram awodiran awolowo awuah ayala ayandokun ayisat ayobami ayomide ayoola azevedo aziz baa baafi baah
baawia babalola babatunde babtunde baca bacher baciu badea badillo badu baez baeza baginski bagshaw bahena bahringer bailey bains bak bakare baker bakowski balan balcerzak balderas balint
balistreri ballesteros balogun baloyi bamidele bamiloye bamisebi banach banas banasiak banasik banda bandopadhyay banerjee bangura banica banu banuelos baptista barajas baran baranowski baranski
barbier barbosa barbu barbulescu barela barlow barnes baron barraclough barragan barraza barre barrera barreto barrett barrientos barrios barros barrows bartczak bartell bartkowiak bartnik
bartoletti barton bartosik bashirian bates batista batz bauch baumbach baxter bayeni bayer beahan beatty beaumont becerra bechtelar becker bednar bednarczyk bednarek bednarski bednarz beer begum
beier bejan bekele bell bello beltran benavides benavidez bengu benitez benjamin bennett benoit bentley berg berge berger bergnaum bergstrom bermudez bernal bernard bernhard bernier berrios
bertrand bester betancourt bevan beynon bhadresha bhana bharadwaj bhat bhattacharya bhattathiri bhatti bhembe bhengani bhengu bhogal bhuyeni bialas bialek bialkowski bibi biedrzynski bielak
bielawski bielecki bielski bieniek bienkowski biernacki biernat bilski bins birch biro biyela blackwood blaga blanc blanchard blanckenberg blanco blanda blaszczak blaszczyk blick block boadi boadu
boahen boakye boaten boateng bober boboc bochenek bode bodea boehm bogan bogdan bogisich bogucki bogusz bona bongo bonilla bonnet bonsra bonsu booth borek borer borges borkowski borowiec borowski
borrego bosco bosman bota botello botezatu botsford boucher bourgeois bowen boyer boyle bozek bradshaw bradtke braga braithwaite brakus bramley branco bratu braun bravo breitenberg brekke brennan
breton briones briseno brito broadbent broda bromfield brooks broughton brown bruen brun brunet brzezinski brzozowski buckley buckridge bucur buczek buczkowski buczynski buda budzinski budzynski
bueno bujak bukowski bunea burgess burgos burlacu burzynski busari bustamante bustos buthelezi butler butt byrne caballero caban cabrera cadena caldera calderon calin callaghan calvert calvillo
camacho camarillo cameron campbell campos canales candelaria cano cantu caraballo carbajal cardenas cardona cardoso carmona carneiro caron carpentier carranza carrasco carrasquillo carre carreon
carrera carrero carrillo carrington carrion carroll carter cartwright carvajal carvalho casanova casares casarez casas casillas casper cassim cassin castaneda castellanos castillo castro catana
cavazos cazacu cazares ceballos cebekhulu cebula cedillo ceja cele centeno cepeda cerda cervantes cervantez chacon chadwick champlin chan chang chapa chapman charles charpentier chattopadhyay
chaturvedi chaudhry chauhan chavarria chavez chen cheng chetty cheuk cheung chevalier chibike chibuike chidinma chidozie chikwanha chiliza chiriac chirila chirita chis chiu chivu chmiel chmielewski
chmura cho choi chojnacki chojnowski cholewa chong chopra choudhury chow chowdhury choy christian christiansen chrzanowski chu chudzik chui chung cichocki cichon cichy ciesielski ciesla cieslak
cieslik cintron ciobanu ciocan cisneros ciszewski clare clark clarke clegg clement clough coelho cojocaru cole colin collado collazo collet collier collins colon colunga coman concepcion conn
connelly connolly conroy considine constantin constantinescu conteh contreras cook cooke cooper cordero cordova corkery cormier cornea cornejo corona coronado corral corrales correa correia cortes
cortez corwin cosma costa costache costea costin cotto cousin covaci covarrubias cox cozma crabtree craciun cremin crespo cretu crisan crist cristea cristescu croitoru crona cronin crooks crossley
cruickshank cruz cucu cuellar cullinan cummerata cummings cunha cunningham curiel cybulski cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski
da daako dabek dabkowski dabrowska dabrowski dach dalton damian dan danciu daniel danila danso dar dare darko darteh dartey darwish dascalu daugherty david davies davila davis dawson de deane
debowski debski dec deckow delacruz delafuente delagarza delao delapaz delarosa delatorre delazy deleon delgadillo delgado delrio delvalle den denesik denis desai deschamps deshpande devar dewhurst
dhaliwal dhawan dhillon dhlamini dhlomo diaconescu diaconu diaz dibbert dickens dicki dickinson dietrich dima dinca dingiswayo dinu dirie dixon djokoto dlamini dlugosz dobosz dobre dobrescu
dobrowolski dobrzynski dogaru doherty domagala domanski domingues dominguez dominiak donkor donnelly dooley douglas dower doyle drabik dragan draghici dragoi dragomir drozd drozdowski drozdz
drzewiecki duah duarte dubashi dube dubiel dubois dubuque duda dudek dudziak dudzik dudzinski duenas duffy dufour dumas dumitrache dumitrascu dumitrescu dumitriu dumitru dumont dunn dupont dupuis
dupuy duran durand durgan duszynski duta dutta duval dwamena dwivedi dziedzic dziuba dzokoto eastwood ebert ebubechukwu eccles echevarria edun edwards effertz egbochukwu ehigiator ekwueme elebiyo
elizabeth elizondo ellis elmi elworthy emard embranthiri emmanuel emmerich enache ene enriquez entwistle erdman ernser escalante escamilla escobar escobedo esparza espinal espino espinosa espinoza
esquibel esquivel esteves estevez esther estrada evans eze fabre fadel fadipe fagunwa fahey fairclough fajardo fajimi falabi falcao faleti falkowski faloye fan farah farcas faria farias farooq
farrell fasasi fasayo faulkner faure fay feeney feest feil feliciano fernandes fernandez fernando ferreira ferrer ferry fichardt fidelis fielding fierro figueiredo figueroa fijalkowski filimon
filip filipek filipiak filipowicz finch fish fisher flak flatley fletcher fleury flis florczak florea florek flores florescu florez flynn fodor fofie fok fonseca fontaine forsyth foster fosu
fournier frackowiak fraczek fraga frami francois franecki franey frankowski fratczak fratila freitas frias friesen fritsch fu fuentes fuller fung funk funmilayo furman furtado fuze gabhezi gabor
gadomski gaillard gaitan gajda gajewski gal galarza galazka galindo galka gall gallagher gallardo gallegos galvan galvez gama gamboa gamez ganaka gandhi ganea gao gaona garay garcia garden garibay
garica garnier garrido garside garza gasior gasiorowski gaspar gastelum gauthier gautier gavrila gawel gawlik gawron gawronski gaytan gbadamosi gbogboade georgescu gerard gerhold gerlach gheorghe
gheorghita gheorghiu gherman ghita gibbs gibson gigaba gil gill girard giraud giron gislason giurgiu glab gleason gledhill gleichner glogowski glover glowacki goddard godinez godlewski godoy golab
goldner golebiewski golebiowski golec gomes gomez goncalves gonzalez goodwin goonam gora goral gorczany gordhan gorecki gorka gorniak gorny gorski gottlieb govender gowda goyette grabowski grace
gracia graczyk grady graham granado granados grant gray greaves grecu green greenfelder greenhalgh greenholt grewal griego griffiths grigoras grigore grigorescu grijalva grimes grimshaw grochowski
grosu groza grudzien gruszczynski gruszka grzegorczyk grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz guajardo guardado guerin guerra guerreiro guerrero guevara guha guillaume
guillen guillot gulgowski guliwe gumede guneta guo gupta gurule gurung gusikowski gutierrez gutkowski gutmann gutowski guyot guzik guzman gwacela gwala gwozdz gwozdzik gwynne gyamfi gyasi haag
habeeb hackett haddad hagenes hahn haider haigh haile hajduk haley hall halliwell halvorson hamdan hamid hamill hamilton hammes hand hane hanifat hansen harber hargreaves haro harris hartley
hartmann harvey hathorn hauck haworth hayes hayworth he heaney hearne heathcote heaton hegmann heidenreich heller henderson henriques henriquez henry henshaw heredia herman hermann hermiston
hernandez herrera hersi herzog hessel hettinger heywood hickle hidalgo higgins hill hilll hills hilpert hindle hinojosa hintz hirst hirthe hitchinson hlatshwayo hlongwa hlongwane ho hoang hodgson
hodkiewicz hoeger holden holguin holroyd holt homenick hong hoppe horne horrocks horvath hossain howard howarth howe howell hu huang hubert hudson huel huels huerta huet hughes hui hurst hurtado
hussain hyatt iacob iancu ibarra ibikunle ichim iglesias ignat ilie iliescu illingworth ilori ilupeju ingham ion ionescu ionita iordache iorga iosif ip iqbal irimia irizarry isaac islam ismail
isokun ispas israel istrate ivan ivanov ivanova ivascu iwanowski iwanski iyalla iyanda iyengar iyer izdebski jablonski jackowski jackson jacobi jacobs jacobson jacquet jafri jagiello jagielski jago
jagodzinski jaime jaimes jain jaiyeola jakubiak jakubowski jalloh jama james jamiu janas jangid janiak janicki janik janiszewski jankowiak jankowska jankowski janowski janus janusz januszewski
jaquez jaramillo jaros jarosz jarzabek jasinski jaskiewicz jaskolski jasso jast jastrzebski jaworski jayasinghe jean jedrzejczak jedrzejczyk jedrzejewski jenkins jerde jesus jezierski jha jimenez
jimoh johal johar johns johnson johnston joly jones joseph joshi joshua jowett jozwiak jozwik juarez julien jurado jurek jurkiewicz jurkowski justina juszczak kacprzak kaczmarczyk kaczmarek
kaczmarski kaczor kaczorowski kaczynski kakkar kaleta kalinowski kalisz kaluza kalyan kamara kamau kaminska kaminski kan kania kaniewski kaniyar kapoor kapusta karas karczewski karikari karpinski
karwowski kasperek kasprzak kasprzyk kassem kassulke kaszuba katherine kathrada kaul kaur kautzer kavanagh kawa kawecki kaye kayode kazmi kazmierczak kedzierski kedziora keebler keeling keith kelly
kemmer kemp kempis kennedy kepa kerluke kershaw kertzmann kessler keung khalil khan khanna khatri khatun khawula khoza khumalo khumalu khuzwayo kiehn kielbasa kihn kilback kimberly king kipkemboi
kirkby kirlin kisiel kiss kita klein klimczak klimek kling klocko klos klosowski klusener kmiec kmiecik knapik knowles ko kobus kocchar koch koelpin koepp kogut kohler kolade kolakowski kolasa
kolodziej kolodziejczyk kolodziejski komorowski kong konieczna konieczny konopelski konopka koomson kopczynski kopec koper koroma korzeniowski kos kosinski kosoko kosowski koss kostecki kostrzewa
kot kotowski kovacek kovacs kowal kowalczuk kowalczyk kowalewski kowalik kowalska kowalski koya koza kozak kozey koziel koziol kozlowska kozlowski krajcik krajewski krakowiak krawczyk krawiec
kreiger kris krishnan krol krolikowski kruk krukowski krupa krupinski kruszewski krysiak krzeminski krzyzanowski kshlerin ksiazek kub kubacki kubheka kubiak kubica kubicki kubik kuc kucharczyk
kucharski kuchta kucinski kuczynski kuhic kuhlman kuhn kujawa kujawski kula kulas kulesza kulig kulik kulinski kumar kumi kunde kunene kunze kuphal kurek kurowski kus kusi kutch kuvalis kwaakye
kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwong kyei labadie laboy lacerda lach lacroix ladega lai laine lakin lam lambert lamula lang langley langosh langworth lapinski lara
larkin larson laskowski lasota latifat lau laureano laurent law lawal lazar le leal leannon lebron lebsack lech leclerc leclercq lecomte ledesma ledner lee lefebvre lefevre leffler legrand legros
lehner leite leiva lemaire lembede lemke lemoine lemus lenart leon leonard lerma leroux leroy lesch lesiak lesniak lesniewski leszczynski letsoalo leung leuschke lewandowska lewandowski lewicki
lewis leyva li liang lima limbu limon lin linares lind lindgren ling linsey lipinski lipka lipski lira lis lisiecki lisowski littel little liu llamas llewellyn lockman lockwood loera lomax lomeli
long longbottom longoria lopes lopez los louis loureiro lourenco lourinho lovato lowe loya lozada lozano lu lubowitz luca lucas lucero lucio luczak lueilwitz luettgen luevano lugo lui luk
lukasiewicz lukasik lukaszewski lumley luna lung lungu luo lupu luthuli lynch ma mabaso mabhida mabizela mabunda macdonald macedo macejkovic macgyver machado maciag macias maciejewski mackay
mackenzie mackiewicz mackowiak maclean macleod macovei madej madera madrid madrigal maduma maestas maftei magalhaes magana maggio magoza mahabeer mahajan mahlangu mahmood maia maillard maj majcher
majchrzak majewski majka mak makhanya makinde makinwa makowski makuachukwu malave maldonado malec malecki malek malicki malik malinga malinowski maliszewski maluleke man manea mann manolache manole
mansell mansour mante manzanares maphisa marar marchal marchand marchewka marciniak marcinkowski marcu marczak marek mares marginean marian marie marin marinescu mariz markham markiewicz markowski
marks marquardt marques marquez marrero marroquin marsden marshall marszalek martin martinez martins marty marvin maryam maryjane marzec mascarenas maseko mashinini maslanka maslowski mason masson
mata mateescu matei mateo mathebula mather mathieu matias matos matusiak matuszak matuszewski matysiak mavundla maxim maxwell maya mayer mayert mayorga mayowa mazibuko mazilu mazur mazurek
mazurkiewicz mbatha mbende mbuso mcallister mcbride mccabe mccann mccarthy mcclure mccormack mccullough mcdermott mcdonald mcelroy mcfadden mcgee mcgill mcginley mcglynn mcgovern mcgrath mcgregor
mcguire mchugh mchunu mcintosh mcintyre mckay mckenna mckenzie mclaren mclaughlin mclean mcmahon mcmanus mcmillan mcnally mcnamara mcnulty mcpherson mcqueen mcshane medeiros medhurst medina medrano
mehloluhlaza mehra mehrotra mehta meireles mejia melendez melgar mellor melo mena menard menchaca mendes mendez mendoza menendez menon mensa mensah meraz mercado mercier meredith merino mertz mesa
mesquita metcalfe metz meunier meyer meza mfeka mfumu mgenge mhlanga mhlongo miah michalak michalczyk michalek michalik michalowski michalski michel micu midgley mielczarek mierzejewski mihai
mihaila mihailescu mihalache mihalcea mika miklas mikolajczak mikolajczyk mikulski milczarek milea milewski militaru miller mills milton miracle miramontes miranda mircea mirea mireles miron mirza
mishra misiak miskiewicz mistry misztal mitchell miu mkhatshwa mkhize mlynarczyk mngomezulu mnisi mobolaji mocanu modise modzelewski moen mofokeng moga mogbadunade mohr moise mojica mok mokwena
moldovan moldoveanu molefe molenda molina molnar moloi molyneux monahan mondragon monroy montalvo montanez montano monteiro montemayor montenegro montero monteros montes montez montoya moonsamy
moore moosa mora moraes morais morales morar moraru morawo morawski moreau moreira morel moreno morgan morin morissette morris morrison mosciski moseley moses moss mostyn mota motalo motaung
motloung motyka moulin moura moya moyo mphahlele mqwebu mraz mroczek mroczkowski mroz mrozek msibi mthembu mthethwa mtolo mtshali mucha mudau mueller muinat mukaram mukhopadhyay muller munguia
muniz munoz munsamy muntean munteanu murawski murazik muresan murillo muro murphy murray musa musat musi musial mustapha muszynski mutasa mutiat mwangi myers nader nagy naik nair najera nambeesan
namboothiri napierala naqvi naranjo narvaez nascimento nasser nastase nava navarrete navarro nawrocki nawrot nayar naylor nazario ncube ncusi ndaba ndandali ndebele ndlovu ndukwu neacsu neagoe
neagu neamtu nechita necula nedelcu negoita negrea negrete negron negru nehru nelson nemes neto nevarez neves ng ngai ngcobo ngcolosi ngema ngozi ngubane nguyen ngwazi ngwenya nhlapo nhleko nica
nicoara nicolae nicolas nicolescu niculae niculescu niedziela niedzielski niedzwiecki niekerk niemczyk niemiec nienow nieto nieves niewiadomski nikolaus ninalowo nino nistor nita nitu nitzsche
njoroge nkansa nkansah nkomo nkosi nkrumah nobre noel noga nogueira nojeem nolan nomvethe nondlela nonyana noriega novak nowacki nowaczyk nowak nowakowski nowicki nowinski nozulu nsele nsia ntanzi
nti ntiamoa ntim ntombela ntuli nunes nunez nur nuttall nwachukwu nwogu nwosu nwuzor nxumalo nyaako nyame nyanda nyantakyi nzimande oancea obeng oberbrunner obi obiageli obianuju obrien ocampo
ocasio ochoa ochse oconnor odetola odonnell odunayo odunsi ofori ofosu ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye ohara ojeda ojo ojua
okafor okeefe okeke okonkwo okoro okpattah okuneva okunola okyere olabode oladeji oladimeji oladipupo olaiya olaoluwa olariu olaru olasunkanmi olasupo olawale olczak oldham oleary olejniczak
olejnik oliphant oliva olivares olivarez olivas oliveira olivera olivier olivo olmos olowokeere oloyede olson olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi
olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omalley omani omidina omobolaji omobolanle omojola omolara omosanya
omotoso omowale ondricka oneill onohinosen onose ontiveros onyinyechukwu oparinde openshaw opeyemi opoku oppong oprea opris opuku oquendo ordonez oreilly orellana orlowski ormerod orn ornelas
orosco orourke orozco orta ortega ortiz orzechowski osborne osei oshea oshin osinski osman osorio ossowski ostrowski osuagwu osullivan osuntokun otero oti otieno otiwa otoole otuo owczarek owen
owokoniran owolabi owoyemi owusu oyadiran oyaifo oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola ozuna pabon pacheco pacocha paczkowski padberg padilla padron paduraru paez pagac pagan
paimo paiva pajak pakula palacios palacz palka palomino palomo paluch pana panait pandey panek pang panicker pantoja paraschiv paredes paris parisian parker parkin parkinson parmar parnell parra
partida partyka parvu pasca pascoe pascu pasternak paszkowski patel paterson patil patino patrascu paucek paul paun pavel pawelec pawlak pawlicki pawlik pawlikowski pawlowski paz pedraza pedroza
peixoto pelayo pena penhaligon perales peralta perea pereira perera perez perrin perrot perry petcu peter peterson petit petre petrea petrescu petrov petrova pfannerstill pfeffer pham philippe
phillips phiri piasecki piatek piatkowski picard pichardo pickles piechota pieczek piekarski pierre pietras pietruszka pietrzak pietrzyk pilarski pilat pilch pilkington pilla pillai pillay pimentel
pina pineda pinheiro pinho pintea pintilie pinto piorkowski piotrowicz piotrowski pires pirvu pithey piwowarczyk pizarro platt plonka pluta podgorski poirier polak polanco pollard pollich pollock
ponce pons poon poore pop popa popescu poplawski popovici porebski porras portillo posada pothuvaal pouros powell powlowski prado prajapat preciado preda predovic prempeh prendergast prevost price
priestley prieto prince prinsloo pritchard probert procter prodan prohaska prokop prosacco prosser prus przybyl przybyla przybylski przybysz ptak puchalski puente puga pugh puiu pulido pun purdy
pytel quartey queiroz quesada quezada quigley quinn quinones quinonez quintana quintanilla quintero quiroz quitzon qureshi raczynski radcliffe radebe radecki radoi radomski radu radulescu rael
rafiq rahman rai raja rajan rak rakowski ramirez ramos ramsbottom ramsden rana rangel raposo rascon ratajczak rath rathod ratke rau rauf rawcliffe raya raynor razo reddy redfern reed rees regalado
rehman reichel reichert reid reilly reinger reis rempel remy renard renaud renault rendon renner renteria resendez rey reyes reyna reynolds reynoso ribeiro rice richard richards richardson rico
rigby riley rincon riojas rios rippin ritchie rivas rivera rivero riviere rizvi robak robel robert roberts robertson robin robinson robledo robles rocha roche rodarte rodrigues rodriguez rogahn
rogala rogalski roger rogers rogowski rohan rojas rojek rojo roldan rolfson rolland rolon romaguera roman romanowski romero romo roob roque rosa rosado rosales rosario rosas rosca rose rosenbaum
rosiak rosinski ross rosu rotaru rothwell rousseau roussel roux rowe rowse roy roybal royer rozanski rozycki rubio rucinski rudnicki rudzinski rudzki ruecker ruelas ruiz runolfsdottir runolfsson
runte rus rushton rusin russel russell rusu rutherford rutkowski ryan rybak rybarczyk rybicki rzepka sa saavedra sabau sabdat sadowski saeed saenz safo sagar saheed saini saiz salah salako salami
salas salazar salcedo salcido saldana saldivar saleh salgado salinas samaniego samuel sanabria sanchez sanders sandhu sandor sandoval sandu sanford santacruz santana santiago santillan santos
sanusi sarabia sarah saraiva sarbu sarpong sarwar satterfield sauceda saucedo sauer sava savu sawayn sawicki schaden schaefer schamberger schiller schimmel schinner schmeler schmidt schmitt
schneider schoen schofield schowalter schroeder schulist schultz schumm schuppe schuster schwarz scott seddon sedillo segovia segunmaru segura sekinat selvarajah seme senger senzangakhona sepulveda
serafin serban serna serra serrano serrato sesay sethi sevilla shackleton shah shaikh shanahan sharma sharples shaw sheikh shekoni shepherd shezi shields shiu shongwe shukla shum sibanda sibiya
siddiqui sidebottom sidhu siedlecki sienkiewicz sieradzki sierra sikora sikorski silva sima simion simionescu simoes simon simonis sin sinclair singh sinha sipes sirbu sisneros sitek sithole
sithuli siu sivakumar siwek siwele siyaya skalski skiba skibinski skiles skoczylas skora skowron skowronek skowronski skrzypczak skrzypek slater slawinski sliwa sliwinski slowik slowinski
slusarczyk smethurst smith smitham smolinski smyth snooke so soare soares sobczak sobczyk sobieraj sobolewski sobowale socha sochacki sokhela sokol sokolowski solanki solano solis soliz solomon
solorio solorzano soltys soltysiak somayaji sondisa soria sosa sosnowski sotelo sothole soto sousa sowa sowinski soyinka spencer spinka sporer sroka stachowiak stachowicz stachura stachurski staicu
stamm stan stanciu stancu stanek stanescu stanislawski staniszewski stankiewicz stansfield stanton stark stasiak staszewski stawicki stec stefan stefanescu stefaniak stefanski stehr stelmach
stepien stepniak steuber stewart stiedemann stoian stoica stokes stolarczyk stolarski stoltenberg stott stracke streich stroe stroman strosin strzelczyk strzelecki suarez suciu suen sulaimon
sullivan sultana sun surma suski sutcliffe suthar swales swaniawski swiatek swiderski swierczynski swift sykes sylvester symcox szabo szafranski szasz szatkowski szczepaniak szczepanik szczepanski
szczerba szczesna szczesniak szczesny szczygiel sze szekely szelag szeto szewczyk szostak szulc szwarc szwed szydlowski szymanska szymanski szymczak szymczyk szymkowiak szyszka tafoya tagore tai
taiwo takyi talwar tam tamas tamayo tamez tamunoemi tan tanase tandon tang tapia tarnowski tataru tattersall tavares tawia taylor teixeira tejada tejeda tella tellez tello temitope teodorescu teran
terrazas terry tesfaye thapa thiel thistlethwaite thomas thompson thomson thornton thoyana thumbeza thusi tijerina tillman tirado tkaczyk toader tokarski toledo tolulope toma tomala tomaszewski
tomczak tomczyk tomescu tomys tong toro torp torphy torres torrez toth tovar towne townsend toy tracz tran trandafir trantow tregenza trejo trelawney tremblay treutel trevino trevithick trif trifan
trivedi trojanowski tromp trujillo truter trzcinski trzeciak tsabalala tsang tse tshabalala tsoi tsotetsi tsui tuckett tudor tudorache tudose tunnicliffe turcotte turcu turek turnbull turner tutu
twardowski tweneboa twumasi uchechi uddin ulibarri ulloa ullrich ungureanu unsworth upton urban urbanczyk urbanek urbaniak urbanowicz urbanski urbina urena urias uribe urrutia ursu vaca vaduva
valadez valdes valdez valdivia valencia valente valentin valenzuela valladares valle vallejo valles valverde van vandervort vanegas varela varga vargas varley varma varman varrier vasile vasilescu
vasiliu vasseur vaughan vaz vazquez vega veiga vela velasco velasquez velazquez velez veliz venegas venter vera verdugo verduzco veres vergara verma veum vezi vicente vidal vieira viera vigil
vilakazi villa villagomez villalobos villalpando villanueva villarreal villasenor villegas vincent vintila virdee visan vlad voicu voinea volkman von vonrueden wadsworth waelchi walczak walker
walkowiak walmsley walsh walter wan wang warburton warchol ward wardle warsame wasiak wasik wasilewski wasiu wasowski waters watsica watson wawrzyniak weber wegrzyn wehner weimann weissnat welch
wesley wesolowski west whalley wharton white whitehead whittaker wiacek wiafe wiecek wieckowski wieczorek wiegand wierzbicki wilcox wilczek wilczynski wilderman wilk wilkinson williams
williamson willms willoughby wilson windler winiarski winterbottom wintheiser wisniewska wisniewski wisoky wisozk witczak witek witkowski witting wiza wlodarczyk wlodarski wnuk wojcicki
wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolf wolff wolinski wolny wolski womersley wong wood woodhouse worthington wos wosiyane wozniak wright wrobel wroblewski
wrona wronski wu wuckert wunsch wuraola wyman wypych wysocki wyszynski xaba xavier xie xu yaamoa yan yanez yang yaqoob yaqub yates yawson ybarra yeboa yeboah yengwa yeung yim yin yip yirenkyi yiu
yost young yu yue yuen yundt yung yussuf yusuf zablocki zaborowski zagorski zaharia zajac zajaczkowski zak zakrzewski zalewski zaman zambrano zamfir zamora zamudio zapata zaragoza zarate zareba
zaremba zarzycki zavala zawada zawadzki zayas zboncak zdunek zebrowski zelaya zemlak zepeda zhang zhao zheng zhou zhu zieba zielinska zielinski zielonka ziemann zieme zietek zimmerman ziolkowski
zmuda zondi zondo zubane zuk zukowski zulauf zulu zuma zungu zuniga zurawski zurek zwane zwolinski zych zygmunt zyla
`
  .trim()
  .split(/\s+/);
