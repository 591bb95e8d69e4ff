/**
 * Given names in use in Britain, in small letters without accents. Where they come from and under which licence:
 * docs/decisions/libraries.md.
 */
export const givenNames = `
aada aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaradhya aaratrika aarav aaren aarika aaron aarya
aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abadon abagael abagail abak abaka abakan abakay abani abar abay abayomi abba abbas abbe abbey abbi abbie abbigail
abbondanza abbondanzio abbondio abbos abbott abby abbye abdallah abdel abdelkader abdellah abderrahmane abdi abdiel abdirahman abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdul
abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdullo abdulmalik abdulqahhor abdulqodir abdulrahman
abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeba abebi abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio abeu abey
abhaidev abhaya abhirath abhisyanta abibatou abibo abidin abie abigael abigaelle abigail abigale abigayle abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abondance abosede
abou aboubacar aboubakar abra abraha abraham abrahamo abrahan abram abramio abramo abran abril absalon absar absolon abubakr abulfazl abyasa acace acacie acacio acanthe acar acario acaryatanaya
accursio acela acelya achaire achalesvara acharyanandana acharyasuta achieng achil achiles achille achim achintya achraf achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun
ada adaeze adah adair adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adalyn adam adama
adame adamo adams adan adar adara adas adaugo adberilgen adda addi addia addie addilyn addison addo addolorata addy ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke adelene adelfo adelgardo adelheid
adelia adelice adelie adelin adelina adelind adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adelynn adem aden adena adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti
adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adey adeyi adham adheesh adhemar adhiarja adhiraj adhrit adi adiana adiarja adib adiba adigun adiguzel adik adika adikara
adikavi adikutlu adikutlutas adil adile adin adina adinata adinath aditeya aditya adityanandan adityanandana adja adjoa adjutor adlai adler adli adlibeg adnan adolf adolfa adolfina adolfo adolfs
adolph adolphe adolphie adolpho adolphus adone adonis adonise adora adoree adorne adrain adraman adrastee adrea adreanna adrehilde adria adriaan adriaens adrian adriana adriane adrianna adrianne
adriano adriel adrien adriena adriene adrienne adrijana adrione adripathi adsiz adunni advaya advik adwitiya adwoa aeriel aeriela aeriell afanasi afanasie afaq affan afia afitap afolarin afonso afra
afro afruza afsar afsin afton afua afzuna agabay agabio agace agafia agah agakagan agalak agamennone agape agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca
agenore agesilao aggi aggie aggy agilbert agilberte aglae aglaia aglaja aglamis agna agnan agnane agneflete agnella agnes agnesa agnese agnesse agneta agneya agnieszka agnimitra agniprava agnivesh
agnola agnos agostina agostino agosto agrata agretha agripina agripino agrippa agrippin agrippine agrypina aguie aguistin agus aguste agustin agustina ahalya aharon ahenk ahilya ahlem ahmad ahmed
ahmet ahror ahsen aiace aicha aida aidan aidano aiden aigneis aila ailbert aile ailee aileen ailene ailey aili ailina ailis ailsa ailsun ailyn aimable aimar aime aimee aimil aimone aina ainars aindrea
aino ainslee ainsley ainslie aisha aishah aishani aisling aislinn aislynn aissa aissata aissatou aisyah aiyana ajala ajan ajana ajani ajay ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla
ajlin ajna ajoke akalp akande akanmu akanni akarsana akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem akhtar akibudak akif akifa akim
akinci akinkunmi akinlabi akinwale akira akkun akkunlu akkurt akkus akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan
aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi alaba alaban alaboru aladag aladdin alade aladino aladogan alain alaina alaine alair alais alakurt alamanno alambana alameda alamu alan
alana alanah aland alane alanis alanna alannah alano alanoud alanson alara alard alaric alarico alasdair alassane alastair alasteir alaster alayah alayna alayne alayunt alayuntlu alba alban albane
albano albena alberade alberic alberico alberik albert alberta alberte albertha albertina albertine albertino alberto albertyna albie albin albina alboino albrecht albrico alceo alceste alcestiso
alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldin aldis aldo aldobrando aldogan aldon aldonce aldous aldric aldrich aldridge aldus aldwin alea
aleandro aleardo aleaume alec alecia aled aleda aleece aleen aleisha alejandra alejandrin alejandrina alejandro alejoa alek aleksa aleksandar aleksander aleksandr aleksandra aleksandro aleksei aleksej
aleksi alekso aleksy alemka alen alena alene alenia alenka aleodor aleramo ales alesea alesia aleska alessa alessandra alessandro alessia alessio aleta aleth aletha alethea alevtina alex alexa
alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexe alexei alexej alexi alexia alexie alexina alexine alexio
alexis alexys alexzander aleya aleyna alf alfi alfie alfio alfons alfonsa alfonse alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds alfy algernon algirds algis algiso algu ali
alia alic alica alican alice alicea alicia alicja alick alico alida alidia alie alienor aliette alighiero alika alikee alima alimga alin alina aline aliona aliou alioune alis alisa alisan alisander
alise alisha alisher alisir alison alissa alissia alistair alistar alister alisun alivia alix alixe aliya aliyah aliz aliza alize alizee aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla
allan allard allayne alleen allegra allen allene alleyn alli allianora alliaume allie allin allina allis allison allissa allister allistir allix allsun allx ally allyce allyn allyson alma almaz almeda
almeria almerigo almeta almila almine almira almire almiro aloin alois aloise aloisia aloisie aloisio aloizs alojz alojza alojzije alok alon alonso alonzo aloys aloyse aloysia aloysius alpagut alpamis
alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphard alphee alphonse alphonsine alphonso alpike alpilig
alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alric alsu alta altan altankagan altankan altay altea altemur
althea althee altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga aluin aluino alun alva alvah alvan alvar alvaro alvena alvera alverede
alverta alvie alviero alvin alvina alvine alvinia alvira alvis alvise alvy alwar alwin alwyn alya alyah alyce alycia alyda alyosha alys alysa alyse alysha alysia alyson alyss alyssa alyssia alysson
alzbeta ama amabel amabela amabelle amabile amac amadea amadeo amadeus amadou amady amael amahle amaia amaira amaka amal amalea amalee amaleta amalia amaliane amalie amalija amalio amalita amalle
amalric amalthee amand amanda amande amandi amandie amandin amandine amando amandy amani amant amante amanzio amar amara amaranaath amarande amaranthe amaranto amaresh amargo amari amarjit amarnath
amaryllis amat amata amath amato amatore amauri amaury amaya ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambros ambrose ambrosi ambrosiano ambrosio ambrosius ambroz ambrozy ambur amby
amdy ame amea amedee amedeo amedeu amel amelia ameliane amelie amelien amelija amelina ameline amelio amelita amely amelya america americo amerigo amery ameth amethyste ameyatma ami amicie amico amie
amiel amii amil amilcare amilia amin amina aminah aminat aminata amine aminte amintore aminu amir amira amish amit amita amitie amity amiya amleto ammamaria ammanuel ammar amodini amogh amoke amon
amone amope amore amory amos amour amparo ampelio amra amrak amrit amrita amritambu amul amy amya amye amza ana ana-maria anaadi anabal anabel anabela anabella anabelle anacleto anae anael anaelle
anagh anahi anahita anaida anais anal anala analiese analise anallese anallise analyn anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas anasooya anass anastacio anastase
anastasia anastasie anastasiia anastasija anastasije anastassia anastaz anastazia anastazie anastazija anastazio anastazja anasuya anatazie anatol anatola anatole anatoli anatolia anatolie anatolii
anatoliy anatollo anatoly anaya anca ancelin anceline ancell anci ancica ancilla ancuk ancuta anda andac andariman andee andeee andel andela andelika andelin andelina andelko andelo andeol ander
anderea anders anderson andi andie andjela andjelina andoche andonis andra andrada andras andraz andre andrea andreana andreane andreanne andreas andree andreea andrei andrej andreja andreo andres
andrew andrey andri andria andrian andriana andriette andrija andrijana andrin andrina andris andriy andro andromache andromeda andros andrus andrzej andy andzejs andzelika andzs anej anele anemona
anemone anes anesa anestassia anet aneta anett anetta anette anezka angadreme ange angel angela angele angeles angeli angelia angelica angelico angelika angelina angeline angelino angelique angelita
angelle angelo anggabaya anggun angharad anghel anghelina angie angil angilbe angilberte angilran angoustan angus angy ania anibal anica anicee anicet aniceto anicette aniello anik anika anil anila
anilaabh anilabh anina anis anisa anise anish anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann ann-christin
ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella annabelle annadiana annadiane annaelle annagrazia annalee annalena annaliese annalisa annalise annamae
annamaria annamarie annapurna anne anne-corinne anne-laure anne-marie anne-sophie annecorinne anneke anneli annelie anneliese annelise annemarie annemijn annett annetta annette anni annibal annibale
annice annie annika annikki annis annissa annmaria annmarie annnora anno annonciade annora annunziata anny anohito anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel ansell anselm
anselma anselme anselmo ansgar ansgary anshula anslavs ansley anson ansovino anstice anstrudie antal ante antea antek antelmo antero anthe anthea anthelme anthelmette anthia anthiathia anthony antide
antigone antim antimo antin antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonietta antonija antonin antonina
antonine antonino antonio antoniu antonius antono antons antony antti antun antwan antwon anuar anuja anunay anuraag anurag anuska anusuya anuta anvar anwar anwen anwesha anya anze aoibheann aoife
apak apatarkan aphelie apolena apollina apollinaire apollinare apollinary apolline apollo apollonia appia appoline appolonia aprancur april aprilette apsara apuleio aputsiaq aqil aquilin aquiline
aquilino ara araba arabel arabela arabele arabella arabelle araboga araceli aracely arademir aral araldo aram arame aranka ararat aras arata aratone arbay arbuz arcade arcadi arcadie arcadii arcadio
arch archaimbaud archambaud archambault archan archange archer archibald archibaldo archibold archie archimede archippo arcibaldo arcuk arda ardath ardeen ardelia ardelis ardella ardelle arden ardene
ardenia ardic ardine ardis ardisj ardith ardito ardra arduino ardyce ardys ardyth arel arely aren aresio areta aretha argelia argentina argil argimiro argine argo argono argu argun ari ariadna ariadne
arialdo arian ariana ariane arianna arianne ariberto ariboga aric aricie aridatha arie ariel ariela ariele ariella arielle arif arij arija arijit arijs arik arikagan arikdoruk arike ariki arin arina
arinc arindam arinola ario arion ariosto aris arisa aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele aristotle arjen arjun arkad arkadijs arkadiusz arkady
arkin arkis arlan arlana arlee arleen arlen arlena arlene arleta arlette arley arleyne arlie arliene arlin arlina arlinda arline arlo arluene arly arlyn arlyne armaan armagan arman armance armand
armande armandine armando armani armel armeline armelle armida armide armin armine arminio armins armstrong arna arnac arnaldo arnaud arnaude arnav arne arnesh arney arni arnie arno arnold arnolda
arnoldo arnost arnostka arnould arnuad arnulfo arny aroha arolde aron arona aronne arpad arpat arpita arri arrigo arron arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra arslan
arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artair artanto artawan arte artem artemas artemis artemisa artemus arthaud artheme arther arthur arthurine arthus
artie artiinal artiom arto artuk artukac artur arturo arturs artus artut arty aruk arun aruna arunthavanathan arv arved arvel arvid arvids arvie arvilla arvin arvy arwa arwel arwen arwyn arya aryan
aryanna aryn arystarch arzen asa asad asadulloh asahi asake asal asan asanboga asante asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale ase asel asella asha ashanti ashbey
ashby ashely asher ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashlesh ashley ashli ashlie ashlin ashly ashlyn ashlynn ashmi ashok ashraqat ashton ashtyn asia asif asig asija asikbulmus
asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha aslijan aslim asliya asma asmaa asmadi asman asmianto asmita asmuni asolat asri assa assetou assia assil assomption
assumpta assunta assunto assya asta astalogul astarte asterie asterio astianatte astou astra astree astrid astrida astride astrix asuela asug asuk aswani asya ataahua atac atakagan atakan atalan
atalanta atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athene athina athos atif
atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atlanta atlante atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz atta attila attilano attilio
attracta atuncu aube auberon aubert auberta aubertine auberto aubin aubine aubree aubrette aubrey aubrie aubry audace aude audebert audeline audi audie audouin audra audran audre audreanne audrey
audri audrie audry audrye audy augie augucjo august augusta auguste augustin augustina augustine augustino augusto augustus augustyn augustyna augy aulia aundrea aura aure aurea aurel aurele aurelea
aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelle auria aurian auriane aurica aurie aurilia aurlie auro auron auroora aurora aurore aurthur ausilia
ausiliatrice ausilio austeja austen austin austina austine austyn autumn auxane auxence ava avadhesh avan avani avantika avar avaz avdal ave aveline averardo averell averil averill avery averyl
avictor avie aviel avigaelle avigail avigdor avis avital aviva avivah avluc avni avoye avram avril avrit avrom avsar awa awar awaz awero awesi awet axel axeline axelle axenia axinte ayaan ayaci ayah
ayan ayana ayanda ayanna ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayem ayesha aygirak aygul aygun ayhan ayinde ayinke
ayitmis ayiz ayizdag ayize aykagan aykal aykan aykhan aykurt aykut ayla aylan ayleen aylin ayline aylmar aylmer ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen aymer aymeric aymon aymonde
ayn aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysel aysil aysilig aytac aytak aytekin aytug ayushmati ayvaz ayyildiz azad azak azalee azamat azban azeglio
azelia azelie azeline azelio azer azgan azganaz azil azime aziz aziza azizhan azmi azra azubuike azuna azzurra baaba baala baalaaditya baalagopaal bab baba babacan babacar babara babasola babatunde
babatunji babawale babb babbette babbie babeta babette babila babir babirye babita babs babur baby bacara baccayman bacco bacman badabul badis badr badruk badur bafana bafode baga bagaalp bagaisbara
bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahia bahodir bahri bahriddin
bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey bailie baillie baird bajragin bakagul bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono
bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati balazs
balbir balcar baldassarre balderico baldo baldomero baldovino baldu balduin baldwin balgopal balidin balijan balin balint baljit balkik balta baltaci baltar baltazar balthazar baltir baltur balwinder
bambang bambi bambie bambina bamby bamsi banara banawa banawi bancar bancroft bandar bandhu bandhul bandile banel banele bangizwe bangu banji bankim bankimchandra bankole banna banu banuta bao
baptiste bara barak baraktore baran barb barbabas barbabra barbala barbara barbara-anne barbaraanne barbarigo barbe barbee barbeg barbette barbey barbi barbie barboga barbol barbora barbra barbro
barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy barclay barde bardibay bardo bardomiano bargan bari barica barimtay barin baris barkan barkdogdu
barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barnabe barnaby barnard barnebas barnett barney barnie barno baron barr barret barrett barri barrie barris
barron barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart bartel barth barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew bartie bartimee bartlet bartlett
bartolemo bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartosz bartram bartu barty bary baryram basademir basak basan basanti basanyalavac basar basarab basat basbug basci basgan basia
basil basile basileo basilia basilio basilisse basilius baskin baskirt baskurt basma basmil bassiano bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batholomew
bathsheba batilda batrak batsheva battal battista batu batuhan batuk batur baturalp baucido baudoin baudouin bawer bax baxie baxter baxy baya bayancar bayankagan bayard bayarmaa bayat bayazit baybars
baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk
baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazil bazir bazyli bea beale bealle bearnard beata beate beato beatrice beatrico beatrisa beatrix beatriz beatrycze beatus beau
beaufort beaulah beauregard bebe becca beceapa becka beckem becki beckie becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska begarslan begbars begbilgeciksin begboga begcur begdemir
begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun begum behcet behic behlul behram behrem behrouz behruz behzat beilul beitris bekazil bekbekec bekec
bekecarslan bekecarslantegin bekectegin beker bekir bekki beklemis bekmurod bektas bektur bel bela belcim belcir belek belemir belgi belguc belia belicia belimir belina belinay belinda belita bell
bella bellanca belle bellina bellino belma belo beltir beltramo beltran beltun belva belvia ben benadik bence bende bendeguz bendick bendicty bendite bendix benedek benedetta benedetto benedick
benedict benedicta benedicte benedicto benedikt benedikta benedita benedykt benett benetta bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigne benigno benita benito benja
benjamen benjamim benjamin benji benjie benjy benli benlidemir benn bennet bennett benni bennie benno benny benoit benoite benone benson bente benthe bentlee bentley benton benvenuta benvenuto
benyamin ber bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg bereket berend berendey berengario berenice berenico berenika berfin berget berginsenge bergu berhane
berinay berislav berit beritan berivan berk berkan berkay berke berkeley berkie berkin berkis berkley berkly berky berkyaruk bermek bern berna bernadene bernadetta bernadette bernadina bernadine
bernard bernarda bernardina bernardine bernardo bernarr bernd berne berneice bernelle bernete bernetta bernette bernhard berni bernice bernie berniece bernita berny beronico berran berre berri berrie
berry bert berta bertalan berte bertha berthe berti bertie bertille bertilo bertina bertine berto bertold bertolda bertoldo bertolfo berton bertram bertrand bertrando berty berva beryl beryle besar
besentegin beser beshoi besim besir besra bess bessie bessy betania betemir beth bethan bethanie bethanne bethany bethel bethena bethina beti betina betsey betsy betta bette bette-ann betteann
betteanne betti bettie bettina bettine betty bettye beula beulah beuve bev bevan beverie beverlee beverley beverlie beverly bevin bevon bevvy beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar
bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavna bheeshma
bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca
bianka bibbie bibby bibbye bibek bibi bibiana bibianna bibiano biborka bice bicek bicki bickici biddie biddy bidget bidin biff bigna bijay biju bikash bil bilal bilel bilge bilgebayuncur bilgebeg
bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik
biljana bill billi billie billy billye bilol bilva bilwa bina binafsha binbegi bindir bindo bindu bineta bing binita bink binky binni binnie binny bino binta bintou birane birdie birgit birgita
birgitta birgitte birino birjesh birk birol biron bisenija biserka bishal bishnu bisi bismah bitaybiki bitri bivoj bjarne bjorn blagica blagoje blahomil blahomila blahomir blahomira blahoslav
blahoslava blaine blair blaire blaise blake blakelee blakeley blanca blancha blanche blandine blanduzia blane blanka blayne blaz blaze blazej blazena bless blessing blinni blinnie blinny blisse
blodwen blondell blondelle blondie blythe boas boateng boaz bob boban bobana bobbe bobbee bobbette bobbi bobbie bobby bobbye bobette bobina bobine bobinette bobur bodhan bodhi bodi boet boga bogac
bogacuk bogart bogdan bogdana bogde boge bogey boglarka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav boigie bojan bojana
bojislava bokde boke bola bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolormaa bolsun bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk
bondie bondon bonek bonge bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonito bonnee bonni bonnibelle bonnie bonny boone boonie boote boothe bora boran borbala borcul bord borden
bordie bordy borek borg boris borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botan botir
botond bouba boubacar boubou bouchard bouchra bourke bowie boyan boyankulu boyce boycey boycie boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozena bozetech bozetecha
bozica bozidar bozidara bozislav bozkurt bozkus bozok brad bradan brade braden bradford bradley bradly bradney bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain
brajan brajen brajendra brajesh bram brana brancaleone brandais brande brandea branden brandi brandice brandie brandise brando brandon brandt brandtr brandusa brandy brandyn branimir branimira
branislav branislava branka brankica branko brannon branson brant brantley branwen bratislav bratislava braulio braxton brayan breana breanna breanne brear bree breena bren brena brenda brendan
brenden brendin brendis brendon brenn brenna brennan brennen brennon breno brent brenton bret bretislav bretislava brett brewster bria briac brian briana brianna brianne briano briant brice bridget
bridgett bridgette bridie brielle brien brier brietta brieuc brig brigg briggs brigham brigid brigida brigit brigita brigito brigitta brigitte brijesh brina brinn brinna brion brionna brisa brit brita
britney britni britt britt-marie britta brittan brittaney brittani brittany britte britteny brittne brittney brittni brittny brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick
brodie brody brok bron bronagh bronislav bronislava bronislavs bronnie bronny bronson bronwen bronwyn brook brooke brooklyn brooks brose brown bruce brucie bruis bruna brune brunehaut brunehilde
brunhilda brunhilde brunilde bruno bruto bryan bryana bryanna bryant bryanty bryce brycen brygida bryn bryna brynn brynna brynne bryon bucan buchi buck buckie bucur bud budag budak budd buddha
buddhana buddie buddug buddy budhil budi budimir budislav budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle buiron bukak bukaktutuk bukduz
buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunni bunnie bunsuz bunul
bunyamin burak burcak burch burdette bure burg burgess burgucan burgut burhan burhon burk burkay burke burkek burkut burl burley burlie burluk burnaby burnard burnice burslan burt burtie burton burty
burulday burulgu burunduk busayo bushra busisiwe buster busulgan butak butch butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byram byran byrann byrle byrom byron
bystrik caba cabdar cabdi cabli cabus cacilia cacilie caddric cade caden cadi caesar caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru
cahid cahra cahya cahyadi cahyanto cahyo cahyono caino caio cairistiona caitlin caitlyn caitrin caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico calapkulu calcedonio
caldwell cale caleb calebe caleigh calhoun cali calida calin calina calista calixte calla callean calley calli callida callie callisto callum calogera calogero calpurnia calv calvin calypso camala
camden camelia camelien camella camellia cameron cami camil camila camile camilia camilla camille camillien camillo camilo cammi cammie cammy camren camron camryn camylle cana canalp candace candar
candelario candi candice candida candide candido candie candis candra candrakanta candy canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano capa capitolina capucine
cara caraka caralie carce caren carena caresa caressa caresse carey cari caria caribert caridad carie caril carilyn carin carina carine cariotta carissa carita caritta carl carla carlee carleen carlen
carlene carles carleton carley carli carlie carlijn carlin carlina carline carling carlita carlo carloman carlos carlota carloto carlotta carlton carly carlye carlyle carlyn carlynn carlynne carma
carmel carmela carmelia carmelina carmelita carmella carmelle carmelo carmen carmencita carmina carmine carminho carmita carmo carmon carna carney carny caro carol carol-jean carola carolan carolann
carolanne carole carolee carolin carolina caroline caroljean carolus carolyn carolyne carolynn caron caronte carponio carr carree carri carrie carrissa carrol carroll carson carter carub cary caryl
caryn carys casandra casar casey casi casian casiana casie casilda casimer casimir casimira casimiro caslav caspar casper cass cassandra cassandre cassandry cassaundra cassey cassi cassiano cassidy
cassie cassien cassio cassiopea cassiopee cassius cassondra cassy castille casto cataldo cataleya catalin catalina catarina cate catena caterina catha cathal catharina catharine cathe cathee catherin
catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catinca catlaina catlee catlin cato catrin catrina catrinel catriona catullo catur
caturangga caty caua cavid cawisadi cawisono cawuk cayadi caye cayla caz cazimir cazzie cchaddie ceasar cebe ceca cecco cece cecelia cecep cecil cecile ceciley cecilia cecilie cecilio cecilius cecilla
cecily cecylia cecyliusz ced cedomir cedric cedrick cedrik cedrin ceil celal celaleddin celasun cele celen celene celesta celeste celestia celestin celestina celestine celestino celestyn celestyna
celia celian celie celien celik celil celina celinda celine celinia celinka celisse celka celle celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengkal cengkir cenk cenka
cerasela ceren ceri cerise cerys cesaire cesar cesare cesario cesaro cesminaz cestmir cestmira cesya cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara
cezary cezmi chaanakya chaaruchandra chad chadd chaddie chaddy chadrick chadwick chahine chahinez chai chaim chaima chaitan chakor chakradhar chakravartee chakravarti chakrika chalmers chaminda chan
chanakya chance chanda chandak chandal chandan chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chane chanel chanelle channa chantal chantalle chantelle chapal chapala charak charbel charil charin
charis charissa charisse charita charity charl charla charlaine charlean charleen charlemagne charlena charlene charles charlette charley charli charlie charline charlize charlot charlotta charlotte
charlton charmain charmaine charmane charmian charmine charmion charo charuchandra charumati charuvrat charvi charyl chas chase chasity chaten chatur chatura chaturaanan chaturbhuj chaunce chauncey
chaya chayenne chayma chaz che chedeline cheick cheick-oumar cheikh cheikhou chekhouna chelsae chelsea chelsey chelsie chelsy chen cher chere cherechi cherey cheri cherianne cherice cherida cherie
cherif cherilyn cherilynn cherin cherise cherlyn cherri cherrita cherry cherubino chery cherye cheryl ches chesley cheslie chester cheston chet chetan chetanaanand cheung chev chevalier chevy cheyanne
cheyenne chiaffredo chiamaka chiara chiarra chickie chico chidaakaash chidaatma chidambar chidambaram chidananda chidi childebert chilperic chilton chimamanda chinedu chinmayanand chinmayananda
chinyere chioma chipo chiquia chiquita chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chlo chloe chloette chloris chow chrabros chraniboj
chranibor chranislav chranislava chretien chris chrisse chrissie chrissy christ christa christabel christabella christal christalle christan christean christel christelle christer christi christiaan
christian christiana christiane christiano christie christin christina christine christodule christoffer christoforo christop christoper christoph christophe christopher christophorus christos christy
christye christyna chrisy chrotoem chrudos chrysa chrysler chrysole chrysostome chrystal chryste chrystel chucho chuck chukwu chukwuemeka chun chval chyna ciaobella ciara ciaran cicek cicely cicem
cicero cici cicily ciel cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilka cilvenaz cimen cinda cindee cindelyn cinderella cindi cindie cindra cindy cingir cino
cinta cinthia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirilo cirino ciro cise cisem cisil cissiee cissy cistoslav cistoslava citlalli citra civan ciya claas claes
claiborn claiborne clair claire clara clarabelle clarance clare clarence clarenzio claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine claris clarisa clarissa
clarisse clarita clark clarke clary claud claude claudell claudelle claudetta claudette claudia claudian claudianus claudie claudien claudina claudine claudio claudiu claudius claus clavdia clay
clayborn clayborne claybourne clayson clayton clea cleandre cleandro cleavland clelia clelie clem clemence clemens clement clemente clementia clementina clementine clementius clemenzia clemmie clemmy
cleo cleofe cleon cleonico cleopatra cleophee cleora clerc clerissa clery cleta cletis cletus cleve cleveland clevey clevie cliff clifford clifton clim climaco clinio clint clinton clio clive clo
clodagh clodomiro clodoveo cloe clorinda cloris clotaire clothilde clotilda clotilde clover clovis cloyd cly clyde clyve clywd cobb cobbie cobby cobulmak coby coco cocukboru codee codi codie codin
codrin codrina codrut codruta cody coen cointa cointon cokramayul colan colas colby cole coleen coleman colene colet coletta colette colin coline colins colleen collen collete collette collien collin
colline colly colm colman colmanno colmazio colomba colombano colombe colombo colpan colt colten colton colu columbus colver come comfort conan conant conceicao concepcion concepta conception concetta
concettina concetto conchita concordia concordio conn conner conney conni connie connor conny conor conrad conrade conrado conroy consalve consolata constanca constance constancia constant constanta
constantia constantin constantina constantine constantino constanza constatin consuela consuelo conway cooper cora corabel corabella corabelle coralia coralie coraline coralyn corazon corbet corbett
corbie corbin corbiniano corby cordelia cordelie cordell cordey cordi cordia cordie cordula coreen corella corenda corene coreno corentin corentine coretta corette corey cori corie corilla corina
corine corinna corinne coriolano coriss corissa corliss corly cormac cornall cornel cornela cornelia cornelio cornelis corneliu cornelius cornell cornelle corney cornie coronato corrado correna correy
corri corrianne corrie corrina corrine corrinne corry cort cortez cortie cortney corto corty corvin cory cos cosetta cosette cosima cosimo coskun coskuner cosma cosme cosmin cosmina cosmo costa
costache costante costantino costanza costanzo costel costin coty coumba courtenay courtnay courtney courtni courtny coy cozmo craggie craig crawford creigh creight creighton cremenzio crenguta creola
crescente crescenzia crescenzio crespignano crichton crin crina cris crispino crissie crissy crista cristabel cristal cristaldo cristea cristen cristi cristian cristiana cristiano cristie cristin
cristina cristine cristionna cristobal cristofor cristoforo cristopher cristy crocefissa crocefisso cronida crosby cruz crysta crystal crystel crystie csaba csanad csenge csongor cthrine ctibor
ctibora ctirad ctirada ctislav ctislava cubeyr cullan cullen culley cullie cullin culver cumhur cunegonda cuneyt cuniberto cupido curcio curr curran currey currie curt curtice curtis cuthbert cuzia
cvetka cvijan cvijetin cyb cybil cybill cydney cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyril cyrila cyrill cyrille
cyrillus cyrine cyrus cyryl d'angelo daan daantje dabiziv dacey dacia dacian daciana daciano dacie dacin dacio dacy dada dadap dadi dado dael daevi daevika daffi daffie daffy dafina dafne dafydd dag
dagel daghan dagmar dagmara dagny dagoberto dags dahlia daiana daija daile daina dainuvite daisey daisha daisi daisie daisy daiwik dajana dakota daksha dakshayani dal dalal dale dalenna daley dalia
dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalis daljit dall dalla dallas dalli dallin dallis dallon dalmazio daloris dalston dalt
dalton damar damara damaris damaso damayanti dameon damia damian damiana damiano damien damife damil damilare damilola damin damion damir damita damjan damjanka damla damocle damodara damola damon
damu dan dana danae danang dandak dandapaani dandre dane danell danella danette dang dangelo dani dania danial danica danice danie daniel daniela daniele daniella danielle danielo daniil danijel
danijela danika danil danila danilo danio danique daniswara danit danita daniz danjuma danka danko danna dannel danni dannie danny dannye dante danu danuja danuse danuta dany danya danyelle danyette
danyka danyl danylo daouda daphene daphna daphne daphnee daphney dapo dar dara darasimi darb darbee darbie darby darcee darcey darci darcie darcy darda dareen darek darell darelle daren dari daria
darian dariana dariati darice darie darien darija darijan darill darimin darin darina darine darinka dario darion daris darius dariusz darja darko darla darleen darlena darlene darline darlleen
darmaji darman darmana darmanto darnall darnell daron darrel darrell darrelle darren darrick darrin darrion darron darryl darsey darshan darshwana darsie darsirah darta dartono daru daruna darwin
darya daryani daryl daryle daryn dasa dasha dashawn dasi dasia dasie dasya datha datta daune dav dave daveen daven daver daveta davey davi david davida davidde davide davids davidson davie davin
davina davine davino davion davis davita davon davonte davor davorin davriya davron davud davy dawid dawit dawn dawna dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayle
dayna dayne dayton daz ddene dean deana deandra deandre deane deangelo deann deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra debrah decca decebal decimo declan dede
dedie dedra dedric dedrick dee deeann deeanne deedee deeksha deen deena deenabandhu deepa deepak deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee
deeptimoy deeptimoyee deeqa deerdre deevakar deeyn defne degna dehlia deidre deina deion deirdre deja dejah dejan dejana dejon dejuan del dela delainey delal delaney delano delbert delcina delcine
delfina delfino delia delie delila delilah delinda delizia dell della delly delmar delmer delmor delmore delora delores deloria deloris delpha delphia delphin delphine delphinia delroy delta delyth
demarco demarcus demario demba demelza demet demeter demetra demetre demetri demetria demetrio demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene demott dena dene
deneval deni denice denis denisa denise denisz deniz denizalp denna dennet denney denni dennie dennis dennison denny denver denyse denzil deodata deodato deon deondre deonne deontae deonte depold der
dereck derek derick derin derk dermot deron derrek derrick derrik derril derron derry dersim dervis dervla derward derwin derya des desanka desdemona deshaun deshawn desi desiderata desiderato
desiderio desimir desirae desire desiree desiri desmond desmund despina dessie destan destany deste destin destinee destiney destini destiny detmar detrich dev deva devadatt devagya devajyoti devak
devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devina devinne devland devlen devlin devon devondra devonna devonne devonte devora devota devran devvrat devy
devyn dewain dewayne dewey dewi dewie dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu
dhatri dhia dhruv dhyanesh dhyaneshwar diah diahann diamante diamond dian diana diandra diane diane-marie dianemarie diann dianna dianne diannne dianora diar diara diarmid diarmuid diarra dick dickie
dicky dicle diclehan dida didem didi didier didimo didina dido diede diego dieke diena dierdre dies dietmar dietrich dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen diksha
dilafruz dilan dilani dilara dilaver dilay dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan dillie dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dilys dimas
dimaz dimitri dimitrii dimitrij dimitrije dimitrina dimitris dimitry dina dinah dinakar dinc dincer dinda dinesh dinis dinkar dinnie dinny dino dinu diocleziano diodata diodoro diogene diogo diomede
dion dione dionigi dionis dionisia dionisio dionizy dionne dionysus dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok dita ditte-marie ditya
divaakar divakar divis diviska divjot divna divo divya dix dixie diya diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri dmitrii dmitry dmytro dniren dobrava dobrila dobromil dobromila
dobromir dobromira dobroslav dobroslava dochia dock doda dodato dode dodi dodie dody dogan doganay doganer dogu doina doinita dolf dolley dolli dollie dolly dolores dolorita doloritas dolph dolunay
dom domagoj domen domenic domenica domenick domenico domeniga domenik domezio dominga domingo domini dominic dominica dominick dominik dominika dominique dominykas domitille domiziano domnica don dona
donal donald donalda donaldo donall donalt donat donata donatella donatello donato donaugh donavon dondu donella donelle donetta donia donica donielle donka donn donna donnamarie donnell donni donnie
donny dono donovan dora doralia doralin doralyn doralynn doralynne dorana dorcas dorde dore doreen dorel dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria dorian doriana doriane
doriano dorica dorice dorie dorin dorina dorine dorinel doris dorisa dorise dorit dorita dorka dorla dorli doro dorolice dorolisa dorota dorotea doroteja doroteo doroteya dorothea dorothee dorothy
dorottya dorree dorri dorrie dorris dorry dortha dorthe dorthea dorthy doru dory dosi dot doti dotti dottie dotty doubrava doubravka douce doug dougal dougie douglas douglass dougy dounia douwe dov
dovie dovud dovydas doy doyinsola doyle draga dragan dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomila drahomir drahomira drahon
drahos drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draza drazen dre dreddy dredi dren drew drina driss dron drona dru druci drucie drucill drucy drud drugi druina
drusi drusie drusilla drusy drzimir drzislav duane duanne duarte dubravka dubravko duc duccio duco ducu dudley duduzile duffie dugald duilio duje dujo duke dukie duky dulari dulce dulcea dulci dulcia
dulciana dulcie dulcine dulcinea dulcy dulina dulsea dumisani dumitra dumitrana dumitrita dumitru dun dunc duncan dundar dunja dunn dunstan dunya duong dur dura durad durand durant durante durda
durdane durdona durga durgeshwari durica durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty duuk duygu dwain dwaipayan dwaipayana dwayne dwight dyah
dyan dyana dyane dyann dyanna dyanne dyfan dylan dylano dyllan dympna dyna dynah dzile dzirkstite eachelle eada eadie eadith eadmund eal ealasaid eamon eamonn earl earle earlene earlie earline earnest
earnestine eartha earvin easter easton eba ebba eben ebeneser ebenezer eberardo eberhard eberto ebiere ebin ebiowei ebkizi ebonee ebony ebren ebrima ebru ebunoluwa ebuzer ecaterina ecclesio ecehan
ecem ecevit ecmel ecrin ecvet eda edan edd edda eddi eddie eddy ede edee edel edelberga edeline eden edgar edgard edgardo edgaro edgars edhem edi edie edik edil edilberto edin edison edita edite edith
editha edithe editta ediva ediz edlin edmee edmon edmond edmondo edmund edna edoardo edouard edsel eduard eduarda eduardo eduards eduino edvard edvarda edvige edvin edvins edward edwardo edwin edwina
edy edyta edyth edythe edzus eefje eekalabya eero eeva eevi efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie efua egan egbert egemen egeo
egidio egils eginardo egisto egizia eglantine egle egmont egon egona egor egrim eifion eileen eilidh eilis eimile einar einars einion eino eirena eirik eirlys eisha eitan eizens ekaaksh ekadant ekaksh
ekalavya ekaling ekaparnika ekaterina ekdant ekec ekim ekin ekmel ekow ekrem ekta ekundayo eladio elaide elaina elaine elakshi elana elane elanur elayne elbek elbert elberta elbertina elbertine elcin
elda elden eldin eldon eldor eldora eldred eldredge eldridge elea eleanor eleanora eleanore eleazar electa electra eleen elektra elen elena elene eleni elenor elenora elenore eleonora eleonore
eleonoro eleri elettra eleuterio eleuthere elfed elfie elfreda elfrida elfrieda elga elgin eli elia eliabeth eliah eliahou elian eliana eliane eliano elianora elianore elias eliasz elicia elida elide
elie eliel eliette eliezer elif elifio eligio elihu elija elijah elimena elin elina eline elinor elinore elio eliodoro elion eliona elior eliot eliott elis elisa elisabet elisabeta elisabeth
elisabetta elisaveta elise elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeta elizabete elizabeth elizabeto elizaveta elize elizej elizeus elizo elka elke elkin ella
ellada elladine ellary elle ellen ellen-margrethe ellene ellerey ellery ellette elli ellie elliot elliott ellis ellissa ellswerth ellsworth ellwood elly ellyn ellynn elma elmar elmars elmas elmer
elmira elmo elmore elmurod elna elnar elnora elnore elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone elonore elora elouan elouise eloy elpidio elroy elsa elsbeth
else elset elsi elsie elsinore elspeth elston elsworth elsy elta elti elton eluh eluned elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elvyn elwin elwira elwood elwyn
ely elya elyanora elyas elyes elyn elyne elynn elyor elyse elysee elysha elysia elyssa elza elzbieta elzear ema emalee emalia eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced
emeka emel emelda emelen emelia emelie emelina emeline emelita emely emelyne emera emerald emerance emerencie emeric emerich emerson emery emese emidio emie emiel emil emile emilee emili emilia
emilian emiliana emiliano emilie emilien emilija emilijan emiline emilio emilis emils emily emin emina emine emirhan emlen emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne
emmanuel emmanuelle emmelie emmeline emmely emmerich emmerico emmery emmet emmett emmey emmi emmie emmit emmitt emmott emmy emmye emna emogene emong emory empirio empluk emrah emre emrullah emrys
emyle emylee emyr ena enakshi endah ender enderun endra endrigo enea enecone enes engelbert engin englebert engracia enguerrand enid enie enimia enio eniola enis enise enna ennio ennis enno enoch
enola enora enos enrica enrichetta enrico enrika enrique enriqueta ensar ensio enteng enver enya enyo enzo eoin eolanda eolande ephraim ephrayim ephrem epiphane era eracla eraclide eraldo eralp eran
erardo erasmo erasmus erast erastus eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erek erel eremia eren erena erenia
erentuz ergene ergenekatun ergi ergin ergun erguner erhan erhard erhart eriberto eric erica erich ericha erick ericka erico erie erik erika eriks erin erina erinc erine erinn erinna erkam erkan erke
erkki erl erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermengarde ermentrude ermes ermete ermilo ermin ermina erminia erminie erminio ermins erna ernaline ernecjo
ernest ernesta ernestina ernestine ernestino ernesto ernestus ernie ernst erny erol eron eros errick errol erroll ersan ersilia ersin erskine ertan erten ertenozuk ertha ertugrul erv ervin ervina
ervins erwan erwann erwin eryn esat esau esben esdras esen esenbike eser esha eshana eshita esi esin esma esmaria esme esmee esmeralda esmeray esmira esperanza esra esref essa esse essie essy esta
esteban estefania estel estela estele estell estella estelle ester estera estere esterina estevan esther estiawan estiono estrella estrellita esuperio esupofo eszter etan etela eterie etha ethan
ethann ethe ethel ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethem ethyl etienne etil etta etti ettie ettore etty euan eubert euclide eudes eudochia eudokia eudoksja eudora eudoxe
eudoxie euell eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugenius eugeniusz eugine eula eulah eulalia eulalie euna eunice eunika
euphemia euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustace eustache eustacia eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds
evaleen evalyn evan evandro evangelia evangelin evangelina evangeline evanghelina evania evann evanne evans evar evarist evariste evaristo evasio evdochia evdokija eve eveleen evelien eveliina evelin
evelina eveline evelino evelyn evelyne everard everardo everett everette evert evey evgeny evgheni evghenia evghenii evidio evie evin evita evodio evonne evran evrard evremondo evren evsen evvie evvy
evy evyn evzen evzenie ewa ewald ewan eward ewart ewatomi ewelina ewell ewen ewenn eyal eyde eydie eyiz eylul eymen eyram eysan eytan eythan eyup ezechiel ezechiele ezekiel ezequiel eziechiele ezio
ezmeralda ezra ezrak ezri faas fabe faber fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadil fadime faduma fadumo
fady fae fahd fahrettin fahri fahriddin fahriye fahrunissa faik faina faiq fairfax fairleigh fairlie faisal faith faizah fajr falba falih falito falk falkner fallon famiano famke fanchette fanchon
fancie fanechka fang fania fanika fanni fannie fanny fanta fantin fantine fanya fanyana fara farah farai farand farangiz fardau farhad farhunnisa farica farida faris farlay farlee farleigh farley
farlie farly farooq farouk farr farra farrah farrand farrel farrell farris farruh faruk farzana fasih fatemeh fathonah fatih fatiha fatim fatima fatimah fatimata fatimo fatin fatma fatos fatou fatouma
fatoumata faulkner faun faunie faust fausta faustin faustina faustine faustino fausto faustyn faustyna favian fawne fawnia fay faya faydra faye fayen fayenne fayette fayina fayre faysal fayth faythe
fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora fedro fehime fehintola fehmi felecia felic felicdad
felice felicia felician feliciano felicie felicien felicio felicita felicitas felicite felicity felicle felike feliks felina felipa felipe felisha felita felix feliza felizio felton femi femke femm
fen fenelia feng fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferd ferda ferdi ferdie ferdinand ferdinanda ferdinande ferdinando ferdy ferdynanda ferenc fergus ferguson ferhan
ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fern fernanda fernande fernandina fernando ferne ferre ferrel ferrell ferris ferruccio ferruh feruza feryel festo feven fevronia
fevzi fey feyyaz feyza feyzullah ffion fiacre fiammetta fiann fianna fibikemi fidan fidel fidela fidele fidelia fidelie fidelio fidelius fidenziano fidenzio fidole fieke fien fiene fiep fiete fifi
fifine figen fiifi fikayomi fikret fikri fikriye filbert filberte filberto filemon filia filibert filiberto filide filip filipa filipe filipino filipp filippa filippo filiz filmon filmore filofteia
filomen filomena filomeno filotije filou fily fina finbar findlay findley finia finja finlay finley finn finnja finnley fintan fiodor fiona fionn fionna fionnuala fionnula fiordaliso fiore fiorella
fiorenza fiorenze fiorenziano fiorenzo firas firdavs firdevs firmin fitrat fitri fitria fitriani fitz fitzgerald flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano
flem fleming flemming fleta fletch fletcher fleur fleurette flin flinn flo floare floarea flodoard floortje flor flora florance flore florea florella florence florencia florencio florencja florent
florenta florentia florentin florentina florentine florentyn florentyna florenza florestan florette flori floria florian floriana floriane floriano florica florida floridia florie florin florina
florinda florine floris florri florrie florry flory flossi flossie floy floyd flss flurin flurina flynn foca fode folafoluwa folake folasade folashade folco folu fons fonsie fonz fonzie forbes ford
forest forester forrest forrester forster fortunat fortunata fortunato fortune fortunee fosca fosco foss foster fotih fotima foucauld foulques fozia fran frana franca france francene frances francesca
francesco francette franchot franci francia francina francine francis francisc francisca francisco franciska francisko franciskus francisque franciszek franciszka franck francklin francklyn franco
francois francoise francyne franjo frank franka frankie franklin franklyn franni frannie franny frans fransisco frantisek frantiska frants franz franzen franziska frasco fraser frasier frasquito
frayda fraze frazer frazier fred freda freddi freddie freddy fredek fredelia frederic frederica frederich frederick fredericka frederico frederigo frederik frederike frederiko frederique fredi fredia
fredra fredric fredrick fredrik fredrika fredy freeda freedman freek freeland freeman freemon freida freja fremont frenkie freya frida frido fridolin fridrich frieda friederike friedrich friedrick
frits fritz frontiniano frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulton fulvia fulvio fulya funani funda funke funmi funmilade funmilayo fureyya furio
furkan furman furseo furuzan fuscolo fusun fuzuli fynn fyodor g'affor g'afur g'iyos g'ulom gabbey gabbi gabbie gabby gabe gabey gabi gabie gabija gabin gabino gabor gabreal gabriel gabriela gabriele
gabrielius gabriell gabriella gabrielle gabriellia gabriello gabrielo gabrijela gabrila gaby gada gadang gading gadis gaduh gae gael gaelan gaelle gaetan gaetano gaffar gagan gage gaglioffo gaia gail
gaile gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galatea galdino gale galeazzo galen galfryd galih galileo galina galiono gallagher gallard gallicano galuh galur
galvan galven galvin gamalat gamaliel gaman gamani gamanto gambira gamblang gamila gamze gan ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa
gangsar ganjaran gannie gannon ganny gantar gao gar gara garald garan garance garang gard garda gardie gardiner gardner gardy gare garek gareth garett garey garfield garik garika garimberto garland
garner garnet garnett garnette garnier garold garrard garrek garret garreth garrett garrick garrik garrison garrot garrott garry garth garud garuda garv garvey garvin garvy garwin garwood gary gaspar
gaspard gaspare gasparo gasti gaston gastone gastono gati gatien gatik gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gaultiero gauraang gaurang gauranga gautam gautama gautami gauthier gautier
gautiero gav gavan gaven gavin gavino gavra gavrielle gavril gavrilo gavxar gawain gawati gawen gay gayatri gaye gayel gayelord gayla gayle gayleen gaylene gayler gaylor gaylord gaynor gaz gazanfer
gazi gbadebo gbeminiyi gbemisola gbenga gbolahan gbowoade geanina gearalt gearard gebre gebremariam gedeon gedeone gederts geeta geetanjali geetha gejza gelila gelin gelincik gellert gelsomina
geltrude gelu gelya gema gemine gemini geminiano gemma gena genadij gencer gene general generosa generoso genesia genesio genesis geneva genevieve genevra genia genna gennaro genni gennie gennifer
genny geno genoveffa genovera genoveva genta gentiana genvieve genziano geo geoff geoffrey geoffroy geoffry georas geordie georg george georgeanna georgeanne georgel georgena georges georgeta
georgetta georgette georgi georgia georgian georgiana georgianna georgianne georgie georgije georgina georgine georgios georgo georgy geovanni geovanny geovany geraint gerald geralda geraldina
geraldine gerallt gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda gerek geremia gergely gergo gerhard gerharda gerhardine gerhardt geri gerianna
gerianne gerick gerik gerino gerladina germain germaine german germana germano germayne gerolamo gerome geronimo geronzio gerrard gerren gerri gerrie gerrilee gerrit gerry gerson gert gerta gerti
gertie gertrud gertruda gertrude gertrudis gertrudo gerty gervais gervasio gery gesualdo geta gethin gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe
gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita ghulam gia giacinta giacinto giacobbe giacobo giacomo giacopo giada giadero giambattista gian giana gianbattista
giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone giavani gib gibb gibbie gibby gibran gica gicu
gideon giel giff giffard giffer giffie gifford giffy gifty gigi gigliola gijs gil gilang gilbert gilberta gilberte gilbertina gilbertine gilberto gilburt gilda gildo gilemette giles giliola gill
gillan gilles gilli gillian gillie gilligan gillo gina ginelle gineto ginevra ginewra ginger ginni ginnie ginnifer ginny gino gintaras gioacchina gioacchino giobbe gioberto gioconda giocondo gioele
gioia gion giona gionata giordano giorgi giorgia giorgian giorgiana giorgio giorgis giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio gipsy giralda giraldo girardo
girart giraud giray giri girija girik girika girindra giriraaj giriraj girish girja girma girolamo girts gisela giselbert gisele gisella giselle gislebert gisselle gita gitanjali gitte giuda giuditta
giulia giuliana giuliano giulietta giulio giulitta giuseppa giuseppe giuseppina giusta giustina giustiniano giustino giusto giyas gizela gizem gladi gladyce gladys glauco gleb gleda glen glena glenda
glenden glendon glenine glenn glenna glennie glennis glenys gligorije glori gloria gloriana gloriane glorie glyn glynda glynis glynn glynnis gnni gobinda godard godart goddard goddart godeberta
godfree godfrey godfry godiva godwin goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda goldarina golden goldi goldia goldie goldina golia golub gomberto
gonca goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzales gonzalo goober googoosh gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana
goranka goraud gorazd gordan gordana gorden gordiano gordie gordon gordy gorkem gorun gosto goswamee goswami gothard gothart gottardo gottfried gotum goundo gouranga goutam govinda gozde graca grace
gracia gracian graciana gracie graciela graciliano gracja gradeigh gradimir grady graehme graeme graham grahame graig grainne granger grannie grant grantham granthem grantley granville grata gratia
gratian gratiana gratiela grato gray grayce grayson grazia graziana graziano graziella grazina grazyna green greer greg gregg greggory gregoire gregoor gregor gregoria gregorian gregorio gregorius
gregory grenville greta gretal gretchen grete gretel grethel gretna gretta greyson grga grgo grgur grier griff griffie griffin griffith griffy grigore grigori grigorije grimaldo gris griselda grissel
griswold griz grizelda grover grozdana gruffydd grzegorz guadalupe gualberto gualterio gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guendolen guenevere guenievre guenna
guerin guerrino guglielma guglielmo guher gui guiberto guido guilbert guilhem guilhemine guilherme guillaume guillema guillemette guillermina guillermo guinevere guinna guiscardo guiseppe gula gulay
gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren
gulsora gulsum gultekin gulumser gulzira gulzoda gumesindo gumus gun gunar gunars gunay guncicek gundelinda gundogdu gundogmus gunel guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel
gunseli guntar gunter gunther gunyaruk guo gurbuz gurcan gurdal gurdeep gurdev gurhan gurkan gurol gurpreet gursel guru gus gusella guss gussi gussie gussy gust gusta gustaf gustav gustava gustave
gustavine gustavino gustavo gustavus gusti gustie guthrey guthrie guthry guto guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwenan gwenda gwendolen gwendolin
gwendoline gwendolyn gweneth gwenette gwenllian gwenneth gwenni gwennie gwenny gwenora gwenore gwido gwil gwilym gwyn gwyneth gwynfor gwynne gyorgy gypsy habbab habib habiba habil haby hacib hadi
hadja hadlee hadleigh hadley hadria hadrian hadriel hadrien haf hafi hafid hafiz hafsa hafshah hagan hagen haile hailee hailey hailie haim hairyanto hajar hakan hakeem hakem haki hakim hakki hakon hal
hala haldun haleigh halette haley hali halie halil halim halima halimeda halina halis halit halle halley halli hallie hallsy halsey halsy haluk halyna hamdi hamdullah hamed hamel hami hamid hamidou
hamil hamima hamish hamit hamlen hamlin hammad hamnet hamsini hamza hamzah hana hanae hanah hanan handan hande hanefi hanga hani hania hanifa hank hanna hannabel hannah hanne hannele hannes hanni
hannie hannis hanno hannu hanny hans hans-peter hans-rudolf hans-ulrich hansiain hansjorg hanson hanspeter hansruedi hansueli hanus haralamb haralambie harald harbert harcourt hardana hardeep hardi
hardouin hardy hari hariet hariette harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjit harjo harlan harland harlen harlene harley harli harlie harlin harman harmon harmonia
harmonie harmony harold haron haroon haroun harouna haroune harper harpreet harri harrie harriet harriett harrietta harriette harriot harriott harris harrison harry harsana harsanto harsaya hartaka
hartana hartley harto hartwell haruhito haruki harun haruta haruto harv harvey harwell harwilll hasan hasano haseki hasheem hashim hasibi hasim hasin haskel haskell haslett hasmet hasna hasnaa hassan
hassane hassie hasta hasti hastie hata hatem hatice hatip hatouma hattab hatti hattie hatty hauke hava havel haven havla hawa hawar haya hayal hayali hayat hayati hayato haydar hayden haydon hayes
haylee hayley haylie hayward haywood hayyim hazan hazar hazel hazim hazle hazlett heall heath heather heaven heber hebert hector heda hedd hedda heddi heddie hedelin hedi hedvig hedviga hedvige
hedvigo hedvika hedwig hedwiga hedy heema hefin heida heidi heidie heidrun heikki hein heindrick heinrich heinrick heinrik heinz heitor heja hektoro helaina helaine heledd helen helen-elizabeth helena
helene helenka heleno helga helge helie helier helin helio helios helle hellen helli helmer helmi helmut heloisa heloise helsa helyn henderson hendra hendri hendrick hendrik hendrika henka hennes
henning henri henrich henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henry henryetta henryk henryka hephzibah heracleea herbert herberta herbie herc hercule hercules
herculie heriberto herluin herman hermann hermenegildo hermia hermie hermina hermine herminia herminio hermione hermiono hermon hermy hernan hernando herold herrick hersch herschel hersh hershel herta
hertha heru herve hervey heryanto hessa hester hesther hesti hestia hetal hetti hettie hetty heulwen heval hevi hewe hewet hewett hewie hewitt heywood hiba hibo hicabi hicham hidaya hidde hieronim
hieronymus hieu hifzi hikmat hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildagard hildagarde hilde hildebert hildegaard hildegard hildegarde hildy hillard hillary hillel
hillery hilliard hilliary hillie hilma hilmi hilola hilton himadri himani himari himawan himeno himmet hina hinata hincmar hinda hinze hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya
hirsch hisam hitesh hiwa hiwot hizir hjalmar hlengiwe hoa hoang hobard hobart hobey hobie hoda hodan hodge hoebart hogan hojimurod holden holli hollie hollis holly holly-anne hollyanne holmes holt
homer homere homero homerus honey hong honor honore honoria honorine honorius hope horac horace horacio horacy horatia horatio horatiu horatius horea horia horst hort horten hortense hortensia
hortensie hortenzia hortenzie horton horymir horymira hosea hosiyat hosna hosniya hossein hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda houston hovard howard howell howey
howie hoyt hozan hrvoj hrvoje hrvojka hua huang hube hubert huberto hubey hubie huccet huda hudavendigar hudayi hudson huey hugh hughie hugibert hugo hugues huguette hui hulda hulki hulusi hulya huma
humaira humay humayun humbert humberto humeyra humfrey humfrid humfried humphrey huner hunfredo hung hunor hunter huntlee huntley huong hurkan hurlee hurleigh hurley hurram hurshida hursit husain
husameddin husamettin husein huseyin huseyn husida husnida husniya husnora husnu husrev hussa hussain hussein huub huw huynh huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyacinth hyacintha
hyacinthe hyacinthia hyacinthie hyatt hydar hyman hymie hynda hynek hypolit hywel iacob iacopo iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna ianos ianthe iaroslav iaroslava iasmina
ibai iban ibbie ibby ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icaro icha ichabod ichika icie icilio iclal ida idalia idalina idaline idan idell
idella idelle idette idil idir idowu idris idriss idrissa ieremia iestyn ieuan ieva ifan ifeanyichukwu ifeoluwa ifeoma iffar iffet ifor ifora ifrah iftikhar ifunanya ige iggie iggy iginia iginio igino
ignac ignace ignacie ignacio ignacius ignacy ignat ignata ignatius ignaz ignazio ignjat igor igori ihor ihsan ihtiyor ihvan ijaz ikbal ike ikechukwu ikeme ikenna ikeoluwa iker ikey ikhidie ikhsan
ikicitoyun ikin ikrime ikrom ila ilacin ilai ilaire ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildika ildike ileana ileane ilene
ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia ilian iliana iliane ilias ilie ilies ilija ilina ilinca ilinka ilise ilja iljana ilka ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illa illidio
illtyd illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilya ilyan ilyana ilyane ilyas ilyass ilyes ilyess ilyos ilysa ilyse ilyssa ilza ilzo ima imad imam iman imane imani imelda imen imene imge
imke immacolata immacolato immanuel imogen imogena imogene imojean imoleoluwa imran imrane imre imrem imrich imron ina inanc inara inars inaya inci incoronata indah inder inderjit indiana indira indra
indrikis indro indy ines inesa inesita inessa inez inga ingaberg ingaborg ingamar ingar inge ingeberg ingeborg ingeborga ingelbert ingemar inger inglebert inglis ingmar ingmars ingra ingram ingrid
ingrida ingrim inguna ingunna inigo inioluwa inja inji inka inkeri inna inness innis innocent innocente innocenty innocenza innocenzo inocenc inocentiu insa intan inuk inunnguaq inyoni inza ioan ioana
ioanina iolanda iolande iolanthe iole iolo ion iona ione ionel ionela ionelia ionica ionne ionut iorgo iorgos iorio iormina iosefina iosep iosif ipek ippocrate ippolito iqra ira iraida irati irawati
irem iremide irena irene irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irisa irita irma irmak irmeli irmina irnanto iroda irsad
irtis irv irvin irvine irving irwan irwin irwinn iryna isa isaac isaak isabeau isabel isabela isabele isabelita isabell isabella isabelle isabelly isac isacco isador isadora isadore isahella isai
isaia isaiah isaias isak isatou isaure ischirione iseabal isee iseoluwa iseult ishaan ishaq ishbel ishola isiah isiahi iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner
isioma isis isisa isla islam islande islom islwyn ismael ismaele ismaelo ismail ismaila ismerie ismet ismoil isobel isolda isom isotta isra israa israel issa issac issam issi issiah issiaka issie issy
istvan itai italia italo itil itir itri itsuki itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian iva ivaana ivah ivalu ivan ivana ivancica ivanka ivanna ivano
ivanoe ivar ive ivek iven iver ives iveta ivett ivetta ivette ivica ivie ivna ivo ivona ivone ivonne ivor ivory ivy iwan iwona ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa
izaak izabel izabela izabella izaiah izaias izajasz izak izako izaro izel izia izidor izidora izmael izolda izoldo iztok izydor izzet izzettin izzy jaakko jabal jabari jabez jabulile jace jacek
jacenta jacey jachym jacinda jacinta jacintha jacinthe jacinto jack jackeline jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline jackson jacky jaclin jaclyn jaco jacob jacoba jacobo jacobus
jacquelin jacquelina jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacques jacquetta jacquette jacqui jacquie jacynth jacynthe jada jade jaden jadesola jadon jadran jadrana jadranka jadranko
jadro jadwiga jadyn jae jaeden jael jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jago jahnu jai jaida jaiden jailey jailyn jaiman jaime jaimie
jaimini jaimy jaine jairo jais jaivey jaka jakayla jake jakelino jakie jakob jakobino jakobo jakov jakub jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jamaal jamal jamalia
jamar jamarcus jamel james jameson jamesy jamey jami jamie jamil jamila jamill jamima jamir jamiro jamison jammal jammie jamol jamshid jan jana janae janaina janaya janaye jandy jane janean janeczka
janeen janek janel janela janele janella janelle janene janenna janessa janet janeta janetta janette janeva janey janez jani jania janica janice janick janie janifer janin janina janine janis janith
janiya janja janjo janka janko janna jannah janne jannek jannel jannelle jannes janni jannie jannik jannis jano janos janosch janot janusz jany japhet jaquan jaquelin jaqueline jaquelyn jaquenetta
jaquenette jaquith jara jarad jard jareb jared jaren jari jarib jarid jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav jaroslava jarrad jarred jarrell
jarret jarrett jarrid jarrod jarvis jarwa jarwadi jarwi jasbir jase jasen jasenko jasin jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jaspreet jassem jassim jasun jasur jaswadi
jaswinder jati jatmiko jaunita jautrite javas javed javi javier javiera javlon javohir javon javonte jawad jawed jaxon jaxx jay jaya jayadi jayce jaycee jayda jayde jayden jaydon jaye jayeng jaylan
jaylano jaylen jaylin jaylinn jaylon jayme jaymee jaymie jayne jaynell jayson jayvano jaz jazeps jazlyn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jdavie jean jean-baptiste jean-claude jean-daniel
jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeane jeanelle jeanette jeanie jeanina jeanine jeanna jeanne jeannel jeannette jeannie jeannina jeannine
jeannot jecho jed jedd jeddy jedediah jedidiah jeff jefferey jefferson jeffery jeffie jeffrey jeffry jeffy jefri jefta jehanna jehanne jehu jekabs jela jelena jelene jelica jelisaveta jelita jelka
jella jelle jelmer jelte jem jemie jemima jemimah jemmie jemmy jen jena jenda jenel jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennah jennee jennette jenni jennica jennie
jennifer jennilee jennine jennings jenny jennyfer jeno jenovefa jens jensen jente jephthah jeppe jerad jerald jeralee jeramey jeramie jeramy jere jerel jereme jeremi jeremiah jeremias jeremiasz
jeremie jeremy jergus jeri jermain jermaine jermayne jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jerrell jerri jerrie jerrilee jerrilyn jerrine jerrod jerrold jerrome jerry jerrylee
jervis jerzy jesa jesica jesika jesper jess jessa jessalin jessalyn jessamine jessamyn jesse jessee jesselyn jessey jessi jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jeth jethro jett
jette jettie jevgenijs jevon jevrosima jewel jewell jewelle jez jezdimir jian jibin jibril jidde jignesh jihane jilian jilji jill jillana jillane jillayne jilleen jillene jilli jillian jillie jilly
jim jimena jimi jimmie jimmy jimram jinane jinawi jincy jindra jindrich jindriska jing jinny jinte jinthe jiri jirina jitender jitendra jitka jiyan jo jo-ann jo-anne joachim joah joakim joakimo joan
joana joane joanie joann joanna joanne joannes joannie joanny joany joao joaquim joaquin joas job jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jocjo jock jocko jodee
jodi jodie jody joe joeann joel joela joelie joelina joeline joell joella joelle joellen joelly joellyn joelynn joep joes joesph joete joey johan johana johancjo johanino johann johanna johannah
johanne johannes johano johathan john johna johnath johnathan johnathon johnette johnie johnna johnnie johnny johnpaul johnson johny joice jojo joko jokubas jolana jolanda jolanta jolayemi jolee
joleen jolena jolene joletta joli jolie jolien jolijn jolin jolina joline joly jolyn jolynn jomon jon jona jonah jonas jonatan jonatano jonathan jonathon jone jonell joni jonie jonis jonna jonny jono
jonte joojo joost jordain jordan jordana jordane jordanna jordi jordon jordy jordyn jorey jorg jorga jorgan jorge jorgen jori jorie jorin joris jorn jorrie jorrit jorry jort jory joscelin joscha
joschua jose josee josef josefa josefien josefin josefina josefine joseito joselyn josep joseph josepha josephin josephina josephine josette josey josh joshia joshua joshuah josi josiah josiane
josianne josias josie josiko josip josipa josko joso joss josse josselin josselyn jost josua josue josuo josy joud jourdain jourdan jovan jovana jovani jovanka jovanny jovany jovin joy joya joyan
joyann joyce joycelin joye joza joze jozef jozefa jozefina jozefino jozefo jozica jozsef jozue jsandye juan juana juanita jud juda judah judas judd jude judeline judge judi judicael judie judita
judite judith juditha judito judon judson judy judye judyta jugoslav juha juhani juho juieta jukka jula julan jule julee julen jules juli julia julian juliana juliane juliann julianna julianne julide
julie julien julienne juliet julieta julieto julietta juliette juliino julija julijana julijs julika julina juline julio julissa julita julius juliusz jumadi jumagul jumari jun jun-jun juna junaid
junayd june junette junia junie junina junior junius juno junon juraj jurate jure jurg jurgis juri jurre jusma jusra juste justen justeno justice justin justina justine justinian justinn justino
justis juston justus justyn justyna jusuf juta juul juvenal juwan juwon jyoti jyotis jyotsana ka kaan kaarina kaat kabil kabita kacey kaci kacie kacper kacung kacy kade kadem kaden kader kadi kadiatou
kadidia kadidiatou kadin kadir kadrican kadriye kady kaede kaela kaelyn kagan kagiso kahaleel kahina kahlil kai kaia kaila kailash kaile kailee kailey kailyn kain kaina kaine kairav kais kaiser
kaitlin kaitlyn kaitlynn kaja kajen kajetan kajus kakalina kala kale kalea kaleb kaleena kaleigh kalender kalervo kalevi kaley kali kalidou kalie kalil kalila kalim kalina kalinda kalindi kalinik
kalistrat kalle kalli kallie kally kalpana kalvin kalyani kama kamal kamala kamalesh kamaria kamau kambali kamber kameko kamel kamelya kameron kamidin kamil kamila kamilah kamile kamilla kamillah
kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran kanak kanaka kanata kanchan kanci kanda kandace kandy kane kani kania kanishka kannan kannen kanti kanya kanyakumari
kapgar kara kara-lynn karaca karahan karak karalee karalynn karam karamba karamoko karan kardi kare karee kareem karel karelle karen karena kargilac kari karia kariane karianne karie karil karilynn
karim karima karimah kariman karin karina karine kariotta karisa karissa karita karja karl karl-emil karl-johan karla karlan karlee karleen karlen karlene karlens karley karli karlie karligac karlijn
karlik karlis karlo karlotta karlotte karly karlyn karma karman karmela karmen karmeno karna karney karol karola karolann karole karoliina karolina karoline karolino karolo karoly karon karrah karrie
karry karsa karsana karson karta karthik kartik kartika karunanidhi karwan kary karya karyl karylin karyn kasandra kasey kashyap kashyapi kasian kasim kasiran kasiyah kaspar kasper kass kassandra
kassey kassi kassia kassie kassim kastor kasusra kat kata katalin katariina katarina katarzyna kate katee katelin katell katelyn katelynn katerina katerine katerino kateryna katey kath katha katharina
katharine katharyn kathe kathem katherina katherine katheryn kathi kathie kathleen kathlin kathlyn kathrin kathrine kathryn kathryne kathy kathye kati katia katica katie katija katina katine katinka
katja katleen katlin katlyn katlynn kato katrin katrina katrine katrinka katryn katti kattie katun katunkiz katuscha katusha katy katya kaur kauri kavita kavitha kavon kawa kawaca kawaya kawtar kay
kaya kayaalp kayacik kayca kaycee kayden kaye kayla kaylah kayle kaylee kayleigh kayley kayli kayliah kaylie kaylil kaylin kaylyn kayna kaynak kayne kayode kayra kays kayun kaz kazanc kazi kazim
kazimierz kazimir kazimira kazkatun keagan kean keane keano keanu keara kearney keary keaton keba kebede keefe keefer keegan keelby keeley keelia keely keenan keene keerti kees keet kehinde keir keira
keisha keith keji kejsi kekik keklik kelbee kelby kelcey kelci kelcie kelcy kele kelechi keles keley keli kelila kellby kellen kelley kelli kellia kellie kellina kellsie kelly kellyann kelsey kelsi
kelsie kelsy kelton kelvin kelwin kely kelya kelyan kemal kemalettin kemba kemi ken kenan kenari kendal kendall kende kendell kendra kendre kendrick kendricks kenes kenji kenn kenna kennan kennedi
kennedy kenneth kennett kennie kennith kenny keno kenon kensi kent kenton kenya kenyatta kenyon kenza kenzi kenzie kenzo kenzy keon kepez ker kera keramet kerami kerem keremsah keren kerenza keri
keriann kerianne kerim kerk kermie kermit kermy kerr kerri kerrie kerrill kerrin kerry kerstin kerwin kerwinn keshaun keshawn kesley keslie kesme kessaf kessia kessiah ketsia ketti kettie ketty kev
kevan keven kevin kevina kevon kevser kevyn keyan keyken keyla keyon keyshawn kezia kezlik kgabu khadidiatou khadidja khadija khadije khadim khady khaled khalid khalida khalifa khalil khanh khanyisile
khatun khawla kheira khem khethiwe khongordzol khoudia khulekani kiah kial kian kiana kiandra kianna kiano kiara kiarra kidane kiel kiele kienan kiera kieran kiersten kika kikelia kikelomo kiki kile
kiley kilian killian killie kilyan kim kimball kimbell kimberlee kimberley kimberli kimberly kimberlyn kimble kimbra kimi kimiz kimizalma kimizalmila kimizin kimmernaq kimmi kimmie kimmy kimo kin
kincaid kincso kine king kinga kingsley kingsly kinna kinnie kinny kinsley kip kipp kippar kippie kippy kira kiran kirana kiraz kirbee kirbie kirby kircicek kirgavul kiri kiril kirill kirilo kirk
kirlangic kirollos kirsten kirsteni kirsti kirstin kirsty kirstyn kirti kismet kissee kissiah kissie kit kitti kittie kitto kitty kivanc kivilcim kiyan kiymet kizdurmus kizilalma kizzee kizzie kizzy
kjeld kjell klaas klanjo klara klarencjusz klarika klaro klarrisa klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klaus klavs klea kleber klemen klemens klement klementina klementino
klementyna kleon kleopatra kleopatro kliment klitemnestro klotildo klotylda knox knut knuto kobe kobina koby kocer kody koen koenraad kofi kojo koko koksal kolawole kolby kole koleta koloman kolombin
kolombina kolos kolumban kolumbin kolumbina komil komila komron konrad konrads konstance konstancie konstancja konstantin konstantine konstantins konstanty konstantyn konstanze konsuela konul konzuela
koo kopano kora koral koralia koralle koray korbin korbinian kordula kore korede korella koren koressa korey kori korie korina korinna korkut kornel korneli kornelia kornelie kornelius korneliusz
korney korrie korry kort kory kosma kosmas kosta kourtney kraig krasava krasomil krasomila krasoslav kresimir kresomysl kreuzo krijn krimhildo kris krisha krishna krishnadas krishnadasa krishnah
krishnan krisjanis krispin kriss krissie krissy krista kristal kristan kriste kristel kristen kristi kristian kristiana kristians kristie kristien kristiina kristijan kristin kristina kristine
kristino kristjan kristo kristof kristofer kristoffer kristofor kristoforo kristopher kristos kristy kristyn kristyna krisztian krisztofer krsto kruno krunoslav kryspin krysta krystal krystalle
krystel krystian krystina krystle krystof krystyna krzysztof ksantipo ksawera ksawery ksenia ksenija ksenofont kuba kubad kubat kubilay kubra kubura kuddusi kujoe kuldeep kulwinder kumar kumaran
kumarasinghe kumari kumru kumuda kumush kuncara kunhuta kunle kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwabena kwadwo
kwaku kwame kwamena kwan kwasi kweku kwesi kwintyn kwok kyan kyano kyara kyla kyle kylee kyleigh kylen kyler kylian kyliann kylie kylila kyllian kyllikki kyls kylynn kym kynthia kyra kyrstin laal
labuh lacee lacey lachlan laci lacie lacramioara lacy lada ladarius ladina ladislao ladislau ladislav ladislava ladji ladona ladonna laetitia lafayette lahna lai laia laila laina lainey laird laisha
lajos lakesha lakhbir laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalie lalita lalo lam lamar lambert lamberto lamia lamih lamija lamin lamine lammond lamond lamont lan lana
lanae lanang lance lancelot lancilotto landen landolfo landon landry lane lanette laney lanfranco langa langgeng langsdon langston lani lanie lanita lanjar lanna lanni lannie lanny lantar lapo lara
laraine laras lari larina larine larisa larissa laron larry lars larue larysa laryssa lascar lashawn lasma lasmanto lasmono lassana lasse laswi laszlo latasha latashia latia latif latifa latife latika
latisha latofat latonya latoya latrena latrina lau laughton launce laura lauraine laural lauralee laurane laure lauree laureen laurel laureline laurella lauren laurena laurenc laurence laurencie
laurencja laurencjusz laurenco laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane laurianne lauriano laurice laurie laurin
laurine lauritz lauro laury lauryn lautone lavada lavanya lavena lavern laverna laverne lavina lavinia lavinie lavinio lavize lavon lavonne lawrence lawrencia lawry lawson lawton laxman laxmi layana
layanah layla laylo layne layney layton lazar lazare lazaro lazarus lazarz laziz lazzaro lea leah leana leander leandr leandra leandre leandro leane leann leanna leanne leano leanor leanora leart
leatha lebbie leda ledion lee leeann leeanne leela leelah leeland leelou leena leendert leesa leese leevi lega legawa legra lehna leia leif leigh leigha leighton leila leilah leilani leina leisha leja
lejla lek leke lela lelah leland lelia lem leman lemar lembah lemide lemmie lempi lemuel len lena lenard lenci lene lenee lenette leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni
lennie lennon lennox lenny lenora lenore leny lenya leo leo-paul leodegar leodora leoine leokadie leola leoline leon leona leonanie leonard leonardo leone leonel leonelle leonerd leonhard leoni leonia
leonid leonida leonidas leonids leonie leonilda leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontyn leontyna leontyne leonzio leopardo leopold leopolda leopoldina
leopoldine leopoldino leopoldo leopoldyna leora leos leposava lera lerato lere leroi leroy lerzan les lesana lesedi lesek leshia lesley lesli leslie lesly lessie lestari lester lesya leta letebrhan
letha lethabo lethia leticia leticie letisha letitia letizia letta letterio letti lettie letty leu leufroy leung leupold lev levana levent levente levi levin levio levke levon levoslav lew lewes lewie
lewin lewis lewiss lexi lexie lexine lexis lexus lexy leya leyan leyla leyna lezley lezlie lia liah liam lian liana liane lianna lianne liara lias liba liban libbey libbi libbie libby libena liberata
liberato liberatore libere liberio libero liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licha licia lida lidania lidia lidija lidio lidmila lidya lief lieke lien liene
liepa liesa lietald lieto lieuwe lieve lieze liga ligia liisa lijo liksma lil lila lilah lilan lilas lili lili-rose lilia lilian liliana liliane lilianna lilias lilie lilien lilio lilith liliya lilja
lilla lilli lillia lillian lilliana lillie lillis lilllie lilly lilou lilwenn lily lily-rose lilya lilyan liman limar lin lina linc lincoln lind linda linde lindi lindie lindon lindsay lindsey lindsi
lindsy lindy linea linell linet linett linette ling linh linn linne linnea linnell linnet linnie lino linoel linoi linoy lintang linus linwood linzy lioara lionel lionello lior liora lira lirik liron
lirone lisa lisabeth lisandro lisann lisanne lisbeth lise liselotte lisetta lisette lisha lishe lisle lison lissa lissi lissie lissy lita lital litzy liu liuba liubov liubovi liudmila liuka liusea liv
liva livia liviana livie livija livino livio liviu livius livvie livvy livvyy livy liya liyah liyam liyan liyana liz liza lizabeth lizbeth lize lizeth lizette lizz lizzie lizzy ljiljana ljuba ljubica
ljubisa ljubomir ljudevit lleucu llew llewellyn llinos lloyd llyr llywellyn loan loane lobar locke lockwood lodovica lodovico loek loella loes loet logan lohan loic lois loise lola lolade loleta
lolita loma lombard lon lona london lonee longin loni lonie lonna lonnard lonni lonnie lonny lonzo lora lorain loraina loraine loralee loralie loralyn lorant lorcan loredana loree loreen lorelei
lorella lorelle loren lorena lorenc lorene loreno lorens lorenz lorenza lorenzo loreta loretta lorette lori loria lorian loriana lorianna lorianne lorie lorik lorilee lorilyn lorin lorinda lorine
loris lorita lorna lorne lorrain lorraina lorraine lorrayne lorri lorrie lorrin lory los lota lotar lothaire lothar lothario lott lotta lotte lotti lottie lotty lou lou-ann lou-anne loua louan louane
louann louay loubna louca louella louie louis louis-marie louisa louise louisette louison louka loula louna lounis loup lourdes lourenco loutitia louvenia lova loveday lovelie lovell lovisa lovorka
lovro lowe lowell lowen lowie lowrance lowri loy loyal loyce loydie luan luana luann lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc luca lucais lucas lucca luce lucentiu lucho luci
lucia lucian luciana luciano lucias lucica lucie lucien lucienne lucija lucijan lucila lucile lucilia lucilla lucille lucina lucinda lucine lucio lucious lucita lucius lucja lucjan lucretia lucretiu
lucrezia lucy ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludovika ludovikino ludoviko ludovit
ludvig ludvik ludvika ludwig ludwik ludwika lue luela luella luelle luena luhung luigi luigia luis luisa luise luiz luiza luize lujza luka lukas lukasz luke lukhona lukita lukman luko lukrecie
lukrecius lula lulita lulu luluh lulut lulwa luminita luminosa lumir lumira luna lune lungelo lungu luo lupe lupita lura lurdes lurette lurhur lurleen lurlene lurline lusa lutero lutfan lutfi lutfiya
lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes luz luzie lwandle lyam lyan lyana lyda lydia lydie lydon lyell lyes lykke lyla lyle lylia lylou lyman lyn lyna lynda lynde
lyndel lyndell lyndon lyndsay lyndsey lyndsie lyndy lyne lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyon lyric lysanne lyssa lyudmyla maad
maaike maan maarit maarten maartje maas maayan maayane mab mabel mabela mabelle mable mabruk mac maca macaire macaria macario macaulay maccabeo maceo macey maci macie maciej mack mackenzie macsen
mactar macy mada madalena madalin madalina madaline madalyn maddalena maddi maddie maddison maddox maddy madel madelaine madeleine madelena madelene madelief madelin madelina madeline madella madelle
madelon madelyn madelynn madge madhuri madid madie madilyn madina madisen madison madisyn madita madlaina madleen madlen madlin madonna mads mady madyson mae maegan mael maelie maeline maelis maelle
maely maelyne maelys maes maeva maeve mafalda maffeo mag magali magda magdaia magdalen magdalena magdalene magdaleno maggee maggi maggie maggiorino maggy magno magnolia magnus maguelone maguette maha
mahad mahala mahalia mahamadou mahammad mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmood mahmoud mahmud mahmut mahrus mahulena mahzan mahzun mai maia maible
maica maida maiga maighdiln maija maik maike maila mailin mailo mailys maimouna maimunah maina maiorico mair maira maire mairead mairi maisey maisie maison maissa maissane maite maitilde maiwenn maiya
maja majd majda maje majid major makan makar makara makary makayla makenna makenzie makhtar makinwa maks maksim maksimo makso maksud maksym maksymilian makuta mala malachai malachi malachy malak
malanie malati malchy malco malcolm malea malek malen malena malene malgorzata mali malia malick malik malika malin malina malinda malinde malisa malissa malissia mallaury mallie mallissa mallorie
mallory malo malone malorie malory malou maloxat malte malthe malti malva malvin malvina malvine malvino malwina malynda mamadou mamady maman mamante mame mamert mamie mamoudou mamour manah manaia
manal manar manasse manca mancio manda mandaakin mandakini mandakranta mandeep mandel mandi mandie mandla mandy manel manelle manetto manfred manfredo mangala mangalya mani manik manikya manil manilio
manish manisha manjit manjo manjusha manley manlio mannie manny mano manoah manoj manole manolo manon manona manpreet mansoor mansour mansueto mansur mansvet manu manuel manuela manuele manya
maphikelela maqsud mara marabel marah maram marana maras marat marc marc-antoine marceau marcel marcela marceli marcelia marcelin marcelina marceline marcelino marcell marcella marcelle marcellina
marcelline marcello marcellus marcelo marchall marchelle marcheta marci marcia marciano marcie marcile marcille marcin marcis marco marcos marcu marcus marcy mardon mareah mareike marek mareme maren
marena maressa mareta marga margalit margalo margana margaret margareta margarete margaretha margarethe margareto margarett margaretta margarette margarida margarita margaux marge margeaux margers
margery marget margette margherita margi margie margit margita margo margot margret margrette margrit margrith marguerite margy mari maria mariadi mariah mariam mariama mariamawit mariame mariami
marian mariana mariane mariann marianna marianne mariano maribel maribelle maribeth marica maricarmen marice maricica maridel marie marie-ange marie-ann marie-jeanne marie-lou marieann mariejeanne
marieke mariel mariela mariele mariella marielle mariellen mariem marieme marieta marietta mariette marigold mariia marija marijan marijana marijn marijo marika marilee marilena marilie marilin
marillin marilou marilu marilyn marilyne marin marina marine marinela marinella marinetta marinjo marinko marinna marino marinus mario marioara mariola marion marios mariquilla maris marisa mariska
marisol marissa marit marita marite maritsa maritza mariuca marius mariusz marivic mariya marj marja marjan marjane marjatta marje marjeta marji marjie marjolaine marjorie marjory marjy mark markel
marketa markika markku marko markos markus marla marlane marleah marlee marleen marlen marlena marlene marley marli marlie marlies marlin marline marlis marlo marlon marlow marlowe marly marlyn
marmaduke marna marne marney marni marnia marnie marolo maros marouane marques marquis marquise marquita marrilee marris marrissa marrit marsha marshall marsiella marsito marsudi marta martainn
martaka martana martani marte martelle marten marteno martguerita martha marthe marthena marti martial martica martie martim martin martina martine martino martita marton martti marty martyn martyna
martynne marut maruta marv marve marven marvin marwa marwan marwane marwata marwen marwin mary marya maryadi maryam maryan maryann maryanna maryanne maryanto marybelle marybeth maryellen maryjane
maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose marys marysa maryse marzia marzio masa masha mashxura masinka mason masoud masoumeh massamba massima massimiliano massimo
massinissa mata matan matar matei matej mateja matelda mateo mateus mateusz mathe matheo matheus mathew mathian mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys matias matija
matilda matilde matis matiss matisse matjaz matko mato matous matroniano mats matt mattea matteo matthaeus mattheo mattheus matthew matthias matthieu matthiew matthijs matthis matthus matti mattia
mattias mattie mattis matus matyas matylda matys matz maud maude maudie maugis maura maure maureen maureene maurene maurice mauricette mauricio maurie maurilio maurine maurise maurita maurits maurizia
maurizio mauro maury maurycy mavdud maverick mavis mavlon mavluda mavra mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxi maxie maxim maxime maximilian maximiliano maximilianus
maximilien maximillia maximillian maximo maximus maxina maxine maxmilian maxsuma maxwell maxy may maya mayane mayar maybell maybelle maye mayer mayeul mayla mayline maylis maymie maynard mayne maynord
mayoor mayra maysa mayson maysoun mayssa mayte maz mazbut mazhar mazie mazlum mbalienhle mbaye mckayla mckenna mckenzie mead meade meagan meaghan meara mebrahtu mechelle mecislav mecislava meda medard
medardo medea mederic medina medine medoro medoune medya meena meenakshi mees meg megan megane megen meggi meggie meggy meghan meghann meghnad meghnath mehdi mehetabel mehmet mehmood mehret mehriban
mehtap mei meier meik meike meir meire meirion meissa mekhi mel mela melamie melani melania melanie melanio melantha melany melba melchiade melchior melchiorre melda melek melenija melesa melessa
melezio melia melicent melichar melih melike meliksah melina melinda melinde meline melis melisa melisande melisandra melisenda melisent melissa melissandre melisse melita melitina melitta mella melle
melli mellicent mellie mellina mellisa mellisent melloney melly melnic melodee melodi melodie melody melokuhle melonie melosa mels meltem melusine melva melvil melvin melvina melvyn melyna melyssa
memduh menahem menaka menard menardo mence mendel mendie menelao meneo menka menna menno mennone menodora mensah meral mercede mercedes merci mercia mercie mercurio mercy meredeth meredith meredithe
merel merell mererid merete meriam meric meridel meridith meriel meriem merih merijn merilee merill merilyn meris merissa merjem merl merla merle merlin merlina merline merna merola meron merovee
merralee merrel merrick merridie merrie merrielle merrile merrilee merrili merrill merritt merryn mersey mert mertie merv merve mervin mervyn merwan merwin merwyn meryam meryem meryl messalina mestan
mesut meta metello metin metod metodej metra metrofane mette mevlut meyer meyra mhairi mhambi mia miah mic mica micael micaela micah micha michael michaela michaelina michaeline michaella michail
michal michala michale michalina micheal micheil michel michela michelangelo michele michelina micheline michell michelle micjo mick mickael mickey micki mickie micky midas midge midori mieke miel
mignon mignonne miguel miguela miguelita miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihangel mihnea mihriban mija mijat mika mikael mikaela mikaere mikail mikayla mike mikel mikelis
mikhail mikkel mikki mikko miklos mikol mikolaj mikolas mikulas mil mila milada miladin milagros milan milana milanka milanko milano mildred mildrid milena miles mileta milford milhan milhouse milic
milica milicent milik milisav milissent milivoj miljan miljana miljenko milka milla millard mille miller milli millicent millie millisent milo milojica milomir milon milorad milos miloslav miloslava
milota milou milous milovan milovin milred milt miltie milton milty miluse milutin milzie mima mimi mimma mimo mina minakshi minato minda mindy minenhle miner minerva minervina minervino minetta
minette ming minh minik minka minna minnaminnie minne minni minnie minnnie minny minodora minta mioara miodrag miof miomir miquela mira mirabel mirabela mirabella mirabelle mirac miracle miral miran
miranda miray miraziz mircea mirco mireielle mireille mirek mirela mirella mirelle mireya miriam miriama miriamo mirilla mirja mirjam mirjana mirka mirkelam mirko mirlande mirna miro mirocleto miromil
miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil mirto miruna mirza mirziyo misa misael misaele misbah mischa misha misko mislav misra missie missouri misti misty mitar mitch
mitchael mitchel mitchell mithat mitica mitja mitra mitrut mittie mitzi miya miyar mizgin mlad mladana mladen mnata mnislav mnislava mo moa mobina mobolaji moche moctar modest modesta modestia
modestine modesto modibo modou modrite modupe mody moe mofifoluwa mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed mohan mohana mohandas mohandis mohinder mohini mohir moina moira
moise moises moisette moishe mojca mojisola mojisoluwa mojmir mojzesz mojzis moll mollee molli mollie molly momir momira mommy mona monah monaldo monalisa monde monica monika moniko monique monitore
monro monroe monserrat monserrate montague montana monte montgomery monti monty monvids moore moos mora moradeke morag morayo mord mordecai mordy moreen morena morenike moreno morgan morgana morgane
morganica morganne morgen morgun moria moriah moric morie moris morissa moritz morlee morley morly morna morne morolake morrie morris morry morse mort morten mortie mortimer morton morty morwenna mory
mose moselle moseo moses moshe mosinmileoluwa mossie mostafa mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyna
moyosore moyra mozell mozelle mozes mpho mpilo mpumelelo mrignayani msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubarak mubina mudassar mudite muesser mufi mufid mufinella mufiz muge
mugur mugurel muhamado muhamed muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin muire mujdat mujde mujgan mujur mukadder mukaddes mukasa mukerrem mukesh muktedi muktedir
muktefi mukul mulu mulya mulyanto mulyono mumpuni mumtaz munevver mungo muni munif munir munmro munroe murad murat murdo murdoch murdock mureil muren murial muriel muriela murielle murilo murl murod
murphy murray murry mursinin mursita murti murugan murvyn musa musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar
muyiwa muzaffar muzaffer muzdad muziano mwangi mya myah myca mycah mychal myer myfanwy mykola myla mylan mylene myles mylo myra myrah myranda myriam myrilla myrl myrlande myrle myrlene myrna myron
myrta myrthe myrtia myrtice myrtie myrtil myrtille myrtis myrtle myrvyn myrwyn naasunnguaq nabi nabil nabila nabin naci nada nadalina nadean nadeem nadeen nadege nadejda nadene nadezda nadi nadia
nadina nadine nadir nadiya nadja nady nadya nadzieja nae naeem nael naelle naemi nafisa nafiz nagabhushanam nahel nahia nahid nahil nahla nahom nahum naia naila naim naima nais naja najam najib najla
najmiddin najwa nakato nakia nala nalan nalani nalar nalini nalla namazio name namik namuli nana nananne nance nancee nancey nanci nancie nancy nand nanda nandi nando nandor naneta nanete nanette nani
nanice nanine nanna nannette nanni nannie nanny nanon naoma naomi naomie naoufal naoufel napoleon napoleone nappie nara naradi narayan narcis narcisa narciso narcisse nardi narendra narges nargiza
nari nariko narimon narin narinder narji narseo narsete nasab nash nasiba nasim nasir nasreen nasriddin nasrin nasrullah nasser nassim nastja nat nata natacha natal natala natale natalee natalia
natalie natalija natalina nataline nataliya natalya natan natanael nataniel natasa natasha natassia nate nath nathalia nathalie nathan nathanael nathanial nathaniel nathanil nathen nathy natiq
natividad natka naud naudet naura naval navdeep naveed naveen navin nawal nawel nawfel nawroz naya nayel nayeli nayla nazan nazario nazariusz nazary nazia nazif nazim nazli nazmi nazrulloh nazzareno
nazzaro ndleleni ndondoloza neal neala neale neall nealon nealson nealy nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedda neddie neddy nedeljko nedi nedim nedjeljka nedjeljko
nedra neel neela neele neeltje neely nefeli nefen neha nehemiah nehemie nehir nehoslav neil neila neile neill neilla neille neils neiva neja nejat nejc nejla neklan nela nelda nele nelea neli nelia
nelie nelio nelisa nell nella nelle nellea nelli nellie nelly nels nelson nelu nelya nemanja nena nenad nene neoma neonila neopolo neoterio nepomuk nera nerea nereo nergis neri nerissa nerita nermine
nero neron nert nerta nerte nerti nertie nerty nerys nesa neset nesim neslisah nesreen nesrin nesrine nessa nessi nessie nessy nesta nestor nestore netta netti nettie netty nev neva neven nevena
nevenka nevil nevile neville nevin nevins nevio nevra nevsa nevzat newell newroz newton neyla neysa nezamysl ngozi nguyen nhlakanipho nhung nia nial niall niame niamh nicanor nicarete niccolo nicea
niceforo nicephore niceto nicezio nichifor nichol nicholas nicholaus nichole nicholle nichols nick nickey nicki nickie nicklas nicklaus nicko nickola nickolai nickolas nickolaus nicla niclas nico
nicoara nicodemo nicodim nicol nicola nicolae nicolai nicolaie nicolais nicolas nicole nicolea nicoleen nicoleta nicoletta nicolette nicoli nicolina nicoline nicolis nicolle nicolo nicon nicu niculina
niculita nicusor nicuta nida nidia niek niel niels niels-christian niene nienke nigar nigel nigora nihad nihal nihan niharika nihat niilo nika nikaniki nikau nike nikhil niki nikita nikki nikkie nikko
niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai nikolao nikolaos nikolas nikolasz nikolaus nikolay nikolcjo nikoleta nikoletta nikolia nikolina nikolos nikos niksa nila nilam nilay
nilde niles nilesh nilgun nils nilson nilufar nimakoah nimal nimas nimco nimit nimrod nina nine nineli ninetta ninette ninfa niniano ninioluwa ninnetta ninnette nino ninon ninthe niouma niraj niranjan
nirbhay nirmala niro nisa nisan nisanur nischal nisha nissa nisse nissie nissy nistiman nita niven nives nivi nixie niyaga niyazi niyilolawa nizamettin nizar nizom nizomiddin njegomirka njeri nkanyezi
nkechi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi nneka noach noah noaho noak noam noami noan noar nobby nobe nobie noble noby nodira noe noel noelani noelia noelie noell noella noelle noellyn
noelyn noema noemi noemie noemy nofoto noha noham nohan noila nojus nokuthula nola nolan nolana noland nolann nolen nolhan nolie noll nollie nolly nolwazi nomaan nomi nomsa nomvula nona nonah
nonhlanhla noni nonie nonjabulo nonkululeko nonna nonnah noor noortje nora norah norbert norberta norberto norbie norby nore norean noreen norene norhane norica norina norine norm norma norman normand
normie norri norrie norris norry northrop northrup norton norval norwood nosir nosirjon nostriano noud nouf nouha nour noura nourane nouri nout nova novak novan novelia novella novi noviana novita
nowell nowi nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nuala nubia nuccia nuda nudem nugraha nuka nukhet numan nuno nunziata nunzio nural nuran nuray nurbek nuredin nurettin nurgul
nurgun nuri nuria nuriddin nurlan nursel nurseli nurul nurullah nusa nusrat nusratulloh nusret nya nyah nyana nyasha nyasia nydia nye nyla nynke nyoman nyssa oakley oana oates oba obadiah obadias
obanijesu obed obediah oberon obi obid obidiah obie obinna obioma obrad obren oby oceane ocie octav octave octavia octavian octaviana octavio octaviu octavius oda oddone odele odelia odelinda odell
odella odelle oderico odessa odeta odetta odette odey odidone odie odil odile odilia odille odilon odin odo odolen odon odorico odunayo odval ody ofelia ofelie ofella ofelya ofilia ogdan ogden ogdon
ogechi oger ognjana ognjen ogooluwa oguz oguzhan oier oisha oisin ojars ojaswini okan oke okey okiki oksan oksana okta oktavian oktavie oktavius oktay okto ola oladara oladare oladimeji olaf olag
olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka olbram olcay oldrich oldriska ole oleg olegs oleksandr oleksiy olen olena olenka olenolin
olesea oleta olga olgerts olgica olia oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivero olivette olivia olivie olivier oliviera oliviero
olivija oliviu oliwia oliwier oliy olle ollie olly olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olva olvan olwen olympe olympia
olympie oma omad oman omana omar omari omawunmi ombeline ombline ombretta omer omero omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun
omowumi ona onder ondina ondine ondrea ondrej ondrejka oneida onesta onesto onfre onfroi onida onie onofredo onofrio onome onorata onorina onorino onorio onoriode onufry onur oona oormila opal opalina
opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora oral oralee oralia oralie oralla oralle oran orazio orbadiah orchidea orel orelee orelia orelie orell orella orelle oren orenzio
oreofe orest oreste orestes orfeo orhan oriana oriande oriane orie orietta orin orio orion orla orlagh orlan orland orlando orlane orlo orly ornella oronzo orpha orran orren orrin orsa orsino orso
orsola orsolina orson ortansa ortensia ortensio orton orv orval orville orvokki orzu osama osanna osbaldo osbert osborn osborne osbourn osbourne oscar osei osgood osian oskar oskari oskaro osman
osmond osmondo osmund ossie ostoja osunleke osvald osvaldo oswald oswaldo oswell otabek otakar otakara otello otes otha othelia othella othello othilia othilie othmane otho otieno otilia otilie
otilija otis otmar otokar otomar ottaviano ottavio ottilia ottilie ottis otto ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owain owen owusu oxana oybek oyenike oyga
oyindamola oyindasola oyku oynur oysha oyunbileg ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozzie ozzy pablo paciano pacifico packston
paco pacome pacomio pacorro padam paddie paddy padget padgett padma padmi padraic padraig padriac paige paiman paivi paja pakize palatino palemon palladia palladio palma palmazio palmira palmiro
paloma pam pamela pamelina pamella pamfil pammachio pammi pammie pammy panagachie panait panca pancario panchito pancho pancrazio pandora pandu panfilo pangeran pangestu paninnguaq panji panka pankrac
pankracy panna pansie pansy pantaleo pantaleon pantaleone pantelei paola paolina paolo papagena papageno paquito param paramartha paramita paramjit paraschiva parascovia pardi pardo parfait paride
paris parisa parke parker parla parman parmenio parminder parnell parrnell parry parsifal parsival parsla parvati parveen pascal pascale paskal paskala pasquale pat paten paterne paterniano pathe
patience patin paton patric patrica patrice patricia patricie patricija patricio patrick patrik patriko patrizia patrizio patrizius patroclo patru patrycja patrycjusz patrycy patryk patsy patten patti
pattie pattin patton patty paul paul-antoine paul-arthur paula paule pauletta paulette pauli paulica paulie paulien pauliina paulin paulina pauline paulino paulita paulo paulos pauly pauside pava
pavel pavia pavica pavils pavla pavle pavlin pavlina pavlo pavlov pavol pawel paxon paxton payidar payton peadar pearce pearl pearla pearle pearlie pearline pebrook pecine peder pedro peg pegeen peggi
peggie peggy peirce pekka pelaghia pelagia pelagie peleo pelhrim pelin pelinsu pelle pellegrino pelumi pembe pembroke penda penelopa penelope penn penni pennie penny penri penrod pentti pepe pepi
pepijn pepillo pepin pepita pepito pepo per pera perceval percival percy peri peria perica perice pericle perihan perikles perkasa perkin perl perla perle pernell pernilla pero perpetuo perran perren
perri perrine perry perseo persida persis pertev peruna perver pervez pervin perzida peta petar pete petek peter peteris peterus petey petko petr petra petrana petre petri petrica petrija petrina
petrisor petro petroc petronela petronella petronia petronila petronilla petronille petronio petronius petros petru petruse petrut petruta petteri petula peyami peyter peyton phaedra phaidra pham phan
pharell phebe phedra phelia pheobe phil phila philani philbert phileas phileine philemon philibert philine philip philipa philipp philippa philippe philippine philis phillida phillie phillip phillipe
phillipp phillis philly philomena philomene philothee philou phineas phip phiwokwakhe phoebe phoenix phuong phylis phyllida phyllis phyllys phylys pia pie pien piera pierangelo pierce pierette
piergiorgio pierluigi piermarco piero pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrette pierrick piers piersilvio pierson piet pieter pietra pietrek pietro piggy
pilar pinar pincas pinchas pincus ping pink pinkie pio piotr pipaluk piper pippa pippo pippy piran piraye pirjo pirkko pius placida placido platon platone pleun plinio plutarco pola polidoro polifemo
polikarp polina polissena pollione polly pollyanna polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooh pooja poornima poppy porfirio porfiriusz porfiry porter portia
portie porzia porziano postumio poul powell praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant prassede
prathamesh pratiwi pravdan pravdomil pravdomila pravit pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious predrag preity prem prema premysl pren prent prentice prentiss
prescott presley preston priamo pribyslav pribyslava price prima primerose primo primoz prince princess prinz pris prisca priscella priscila priscilla priscille prisco priska prissie prita privato
priya priyala priyamvada procopio profira prokles prokop prokopa prokul promise proserpina prosper prospera prospero protasio proteo providenci pru prudence prudenzia prudenzio prudi prue prvoslav
pryce publio puja puji pulcherie puneet pupolo puput purcell purna purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puteri puti putnam putnem putri putu pyotr qaiser qizilgul
qobil qori qosim quang quartilla quarto quasimodo qudrat queen queenie quent quentin quentine querano querida quiana quieta quillan quin quincey quincy quinlan quinn quint quinta quintana quinten
quintia quintiliano quintilio quintilla quintin quintina quintino quinton quintus quinty quinziano quinzio quirin quirino quiteria quitterie rab rabi rabia rabina rachael rachel rachela rachele
rachelle rachid rachida raci rad rada radan radana radcliffe raddie raddy radegast radek radeke raden radenko radha radhost radika radim radimir radimira radina radion radisa radislav radislava radit
raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radoslaw radovan radovana radslava radu raducu radul
raduz radvan rae raeann raegan raf rafa rafael rafaela rafaelia rafaelita rafaellle rafaello rafaelo rafal rafe rafet raff raffaele raffaella raffaello raffarty rafferty rafi rafid rafila rafiq
rageshwari rageswari ragnar rahal raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat rahmawati rahmi rahsaan rahsan rahul raide raif raihan raik raimondo raimund raimundo raina
rainald rainaldo raine rainelda rainhard rainold raisa raj rajab rajan rajana rajendra rajesh rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakel rakesh rakip rakita raleigh ralf ralina
ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro ramiz ramon ramona ramonda ramsay ramsey ramy ramziddin ramziya rana rance rancell rand randa randal randall randee
randell randene randi randie randolf randolph randy ranee ranek rangga rani rania ranice raniero ranim ranique ranjan ranjeet ranjit ranko ranna ranolfo ransell ransom ranya raoul raphael raphaela
raphaelle rapulane raquel raquela rares rasa rashad rashawn rasheed rasheedah rashid rasia rasifa rasim rasit rasko rasla rasmus rastislav rastislava rati ratibor ratih ratimir ratmir ratna rauf raul
raven ravi ravid raviv ravshan rawane rawiri rawley raxmatulloh ray rayan rayane raychel raye rayen raymond raymonde raymund raymundo rayna raynard raynell rayner raynor rayona rayshell rayxona rayyan
razvan rea reade reagan reagen reamonn reanna reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka rebekkah rebeko rebin recai recep reda redd redford redmond ree reeba reece reed reem
reema reena rees reese reeta reeva refah refet refik reg regan regen reggi reggie reggis reggy reghina regina reginald reginaldo reginauld regine regis regitze regnars regolo regula reha rehana rehor
rehorka reid reidar reider reihaneh reiko reilly reina reinald reinaldo reinaldos reine reinhard reinhold reinold reinwald reis rejan rejean rejeanne reji reka rekha reksa relja relu rem remedios remi
remig remigio remilekun remington remo remondo remus remy remzi rena renado renae renaldo renard renars renas renat renata renate renato renaud renault rene renee renell renelle renette rengin renie
renja rennie rens renske renzo resat resid respati respicio ressie restu resul reta retha retno reto retta reube reuben reuven reva revi revkah rex rey reyansh reybaud reyes reyhan reymundo reyna
reynaldo reynard reynold reynolds reza rezaei rezzan rhea rheba rheta rhett rhetta rhiamon rhian rhianna rhiannon rhianon rhoda rhodia rhodie rhodri rhody rhona rhonda rhonwen rhydian rhys riaan riad
rian riana riane riannon rianon riaz ric rica ricard ricardo ricards ricario ricca riccarda riccardo rich richard richarda richardo richart richelle richelmo richie richmond richmound rici rick
rickard rickert rickey ricki rickie ricky rico ricoriki ridvan ridwan rieke rifat riff rifki rigard rigoberto riitta rija rik rika rike riki rikke rikki riko riley rima rimas rimma rina rinaldo ringo
rini rino riobard riordan ripley risa ristana rita ritchie ritesh ritva riva rivalee river rivi rivka rivkah rivy riya riyad riza rizki rizvon rizwan roan roana roanna roanne roarke rob robaldo robb
robbe robbert robbi robbie robbin robby robbyn robel robena robenia robers robert roberta robertina roberto robi robin robina robinet robinett robinetta robinette robinia robinson robiya roby robyn
rocco roch rochele rochell rochella rochelle rochester rochette rocio rockey rockie rockwell rocky rod roda rodan rodd roddie roddy roderic roderich roderick roderigo roderik roderyk rodge rodger rodi
rodiano rodica rodie rodina rodion rodney rodolfo rodoljub rodolph rodolphe rodrick rodrigo rodrigue rodrique roel rog rogelio roger rogerio rogers roghayyeh rohan rohana rohit roi rois roisin rojin
rokhaya rokia roko roksana roland rolanda rolande rolando roldan rolf rolfe rolfo rolland rollie rollin rollins rollo rolph roma romain romaine roman romana romane romanita romano romee romeo romero
romeu romilda romina romoaldo romola romolo romona romonda romuald romualdo romul romulus romy ron rona ronak ronald ronalda ronaldo ronan ronda roni ronica ronja ronke ronna ronni ronnica ronnie
ronny roobbie rooney roos roosevelt rora rori rorie rorke rory ros rosa rosa-maria rosabel rosabella rosabelle rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalyn
rosalynd rosamond rosamund rosamunda rosan rosana rosanna rosanne rosario rosco roscoe rose roseann roseanna roseanne roselia roselin roseline rosella roselle roselyn rosemaria rosemarie rosemary
rosemonde rosendo rosene roser rosetta rosette roshelle rosie rosina rosita roslyn rosman rosmunda ross rossana rossella rossie rossy rostislav rostislava rosy rotaru roth rotimi rourke rouvin rovena
rover rowan rowe rowen rowena rowland rowney roxana roxane roxanna roxanne roxelana roxi roxie roxine roxy roy roya royal royall royce roz roza rozalia rozalie rozalija rozalin rozalinda rozamond
rozamunda rozana rozanna rozanne roze rozele rozella rozelle rozina rozita roziya rozo rozvita rriocard ruairi ruaridh rube ruben rubetta rubi rubia rubiano rubie rubin rubina ruby rubye ruchan rudd
ruddie rudi rudie rudiger rudis rudite rudo rudolf rudolfa rudolfina rudolfo rudolfs rudolph rudra rudy rudyard ruedi rufe rufina rufino rufo rufus ruggero ruggiero ruhsar rui ruken rukhmani rukhsana
rukmin rukneddin rumena runa rupert ruperta ruperto rupinder ruprecht rurik rusins ruslan ruslana rusman russ russel russell rustam rustie rustin rustu rusty ruta rutendo rutger ruth ruthann ruthanne
ruthe rutherford ruthi ruthie ruthy rutilo rutledge rutter ruttger ruxanda ruxandra ruy ruya ruza ruzena ruzica ryad ryan ryann rycca ryder rylan rylee ryleigh ryley ryon ryou ryszard ryun saad saadat
saadi saanvi saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabra sabri sabrina sabrine sabryna sacha sachin sacid sada sadan sadar sadberk sade sadella
sadettin sadi sadia sadie sadik sadina sadio sadoqat sadri sadriddin sadullah sadye saeed saer safa safae saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safo safouan
safouane safta safura sagal sagar sage sahap sahar sahin sahinalp sahra sahsuvar saida saidee saiful saige saim saima saiq sajid sajida saka sakari sakeena sakina sakineh sakip sakir sakti sakura sal
saladino salaidh salamoun saleem salem salif salih salik salim salimah salimata salimatou saliou sallee salli sallie sally sallyann sallyanne salma salman saloh saloma salome salomea salomena salomey
salomi salomo salomon salomone salomoun salsabila salustio salvador salvatore salvidor salvo salwa salwator saly sam samandar samanta samantha samara samaria samba samed sameer sami samia samiah samih
samil samim samina samir samira samiya samkelo sammie sammy samo samona sampson samson samsul samu samuel samuela samuele samuelo samukelisiwe samy sana sanaa sancho sanda sande sandeep sanderson
sandi sandie sandor sandra sandrine sandro sandu sandy sandye sanele sanem sanford sangeetha sanja sanjay sanjin sanka sanna sanne sanobar sanson sansone santa sante santiago santina santino santo
santos santosh sanya sanziana saodat saoirse saphira sapiente sapphira saqib sara sara-ann saraann sarada sarah sarai sarajane sarala sarani saraswati sarbello sarbjit sardor sare saree sarena sarene
sarette sarge sargent sarina sarine sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvar sarvin sarvinoz sasa sascha sasha sashenka saskia saskie saso satine satish satnam satoshi
satu saturniano saturnin saturnino satwinder satya satyen saudra saul saulcerite sauncho saunder saunders saunderson saundra sauveur sava savanah savanna savannah savas savel saverio saveta savi savin
savina savinien savino savion savva sawyer sawyere sax saxe saxida saxon saxona sayan sayer sayers sayre sayres sayyora scarface scarlet scarlett scholastika scholastique schuyler scolastica scot
scott scotti scottie scotty seamus sean seana sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina
secondo seda sedat sedef seden sedrick sedrik sefer seff sefik sefora seghei segilola segolene segun seher sehlevent sehrazat seka sekinat sekou sela selahattin selale selam selami selby selcan selcuk
selda selen selena selene selestina selia selie selig selim selin selina selinda seline sella selle selma selmer selvaggia selvi selwyn selyan sema semenica semhar semih semion semiramide semplicio
sempronio semra semsi sena senait senay sener senesio senga sengul senka senn senne sennur senofonte senol senta senthil sephira sephora sepp seppe seppo septi serafettin serafim serafima serafin
serafina serafino seraina serap seraphin serapione serban serbulent serdar seref seren serena serenity serenus serge sergei sergej sergen sergent sergey serghei sergi sergio sergiu sergiusz serhad
serhat serhiy serif serife serin serine sermet sermin serpil sertac sertap servac servan servidio serviliano sesto setayesh seth settar settimio settimo setya seumas seun seval sevara sevda sever
severa severiano severin severina severine severino severo sevgi sevil sevim sevinc sevinj sevket sevki sevtap sevval seward seweryn sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma
seymour seynabou seyyit sfiso shabana shabir shabnam shad shade shae shahboz shahd shaheen shahid shahobiddin shahriyor shahzod shai shaikha shaily shaim shaima shaimaa shaina shaine shaka shakeel
shakila shakira shakti shakuntala shalewa shalna shalne shalom shamim shamshad shamsiddin shamus shana shanan shanaya shanda shandee shandeigh shandie shandra shandy shane shanel shanelle shani shania
shanice shanie shaniya shankar shanna shannah shannan shannen shannon shanny shanon shanta shantanu shantee shanti shany shaquille shara sharai sharda shari sharia sharity sharl sharla sharleen
sharlene sharline sharmila sharon sharona sharron sharyl sharyn shashi shashikala shaughn shaun shauna shaw shawn shawna shawnee shay shayan shayla shaylah shaylee shaylyn shaylynn shayma shayna
shayne shaz shazia shea sheba sheeba sheela sheelagh sheelah sheena sheeree sheff sheffie sheffy sheila sheila-kathryn sheilah shekoni shel shela shelagh shelba shelbi shelby shelden sheldon shelia
shelley shelli shellie shelly shelton shem shemar shena shep shepard sheppard shepperd sher sheree sheri sheridan sherie sherifa sherill sherilyn sherine sherline sherlock sherlocke sherly sherm
sherman shermie shermy sherri sherrie sherry sherwin sherwood sherwynd sherye sheryl sherzod shilan shiloh shilpa shina shiny shir shira shirel shirin shirine shirisha shirl shirlee shirleen shirlene
shirley shirli shirline shiv shivakari shlomo shobhana shodiyor shola sholom shona shoshana shoshanna shresth shresthi shreya shreyashi shridevi shrishti shristi shu shubha shubhaprada shug shukrulloh
shurlock shurlocke shurwood shwet shyann shyanne shyla shyrel sian siana sianna siara sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibongile sibusiso sibyl sibyla sibylla sibylle sico
sicuro sid siddarth siddhartha siddhi siddhran sidiq sidki sidnee sidney sidoine sidon sidoney sidonia sidonie sidonio sidonnie sidra sidy siebe siegfried siem sien siena siencyn sienna siep sierra
siffre sifiso sig sigebert sigfrid sigfrido sigfried sigismond sigismondo sigismund sigismundo sigmund signe sigrid sigurd sigvard sihab sihabeddin sihem siir sijuade sila silan silas sile sileas
silja silje silke sillin siloe silva silvain silvan silvana silvano silvanus silvere silverio silvester silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius sim sima simao
simea simen simeon simeona simeone simge simi similoluwa simina simion simisola simmonds simo simon simona simone simonetta simonette simonida simonne simono simran sina sinan sinasi sincere sinclair
sinclare sindee sindisiwe sindre sindy sinead sinem sinenhlanhla sinesio sinfronio singh sini sinica sinikka sinisa sinja sinkler sintia siobhan sioned sioux siouxie sipan siphephelo siphiwe sipho
sira sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin sirri sisely sisile siska sissie sister sisto sita sitara sithembiso siti siu siusan siv sivakumar siwan siward sixt sixte
sixtine sixtus siyabonga siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skell skelly skipp skippie skippy skye skyla skylar skyler sladana slade slamet slava slavek slaven
slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slawomir sloan sloane slobodan slobodanka sloka smaranda smeralda smil smiljana smilla
smita smitty smriti sname snejana snezana snjezana soan soave sobeslav sobeslava sobia sobit soccorso socrate sodiq sofia sofiane sofie sofiia sofija sofinjo sofio sofronia sofronie sohan sohane sohib
sokhna sokrat sol solal solange soledad soleh solene solenn soline sollie solly solocone solomiia solomon solon solveig solveiga som soma somayyeh somnath somu sona sondra sondre songul sonia sonja
sonjo sonke sonni sonnie sonnnie sonny sonya soof sophey sophi sophia sophie sophronia soraia sorana soraya sorcha soren sorin sorina sosanna sostene sosteneo sostrato soter sotira souleyman
souleymane soumaya souta sowande spano spartaco spela spence spencer spense spenser speranta speranza speranzio spidola spike spiridon spirydion spytihnev srboljub srecko sredoje srna stace stacee
stacey staci stacia stacie stacy stafani staffard staford stan stana stanca stancu standford stanfield stanford stanimir stanislao stanislas stanislaus stanislav stanislava stanislaw stanko stanleigh
stanley stanly stanton stanwood starla starlene starlin starr stasa stasta stavro stavros staza stearn stearne steen steeve stef stefa stefan stefana stefania stefanie stefanino stefano stefanos
steffane steffen steffi steffie stela stelian steliana stella steluta sten stepan stepana stepanida stepanka stepha stephaans stephan stephana stephane stephani stephania stephanie stephannie
stephanus stephany stephen stephenie stephi stephie stephine stephon ster sterling sterne sterre stesha stevan stevana steve steven stevena stevie stevy stewart stig stijn stiliano stillman stillmann
stina stine stipan stipe stiriaco stirling stjepan stoddard stojan stojanka stojmir stone stormi stormie strahinja stribor struan stu stuart suat subash subhash subhashini subhasini subhi subodh
subomi subramaniam sucheta suci sude sudeva sudi sue sue-marie suelen suellen suganya suha suheyl suhrob sujata sukanya sukey sukhdev sukhjit sukhwinder suki sukru sula sulaymon sule suleyman sullivan
sully sultana sulton suma suman sumayah sumayyah sumeet sumit sumitra summer sumner sunay suncica sune sunil sunita sunniva sunny suraj surano suresh surinder sururi surya suryakant suryakanta
suryakantam susan susana susane susanetta susann susanna susannah susanne susano susette sushant susheel sushil sushma susi susie susy sutherlan sutherland sutton suus suyuna suzan suzana suzane
suzann suzanna suzanne suze suzette suzi suzie suzon suzy svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetla svetlana
svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami swann swapnil swara swarnalata swarup swassane swen sweta syahrini sybil sybila sybilla sybille syble sybyl syd sydel
sydelle sydnee sydney sydni sydnie syed sylas sylva sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia syman symon synne syrine szabolcs szczepan szofi szofia szonja szymon
tabatha tabb tabbatha tabbi tabbie tabbitha tabea taber tabina tabita tabitha tabor tabris taceddin tacjana tad tadd taddeo taddeusz tade tadeas tadej tadeo tades tadeusz tadgh tadhg tadija tadio
tafadzwa taffy taha tahir tahira tahlia tahsin taib taichi taide taika taina tais taisia tait taite taiwo tala talat talay talbert talbot talea talfryn talha tali talia talip talis talita talitha
talivaldis tallia tallie tallou tallulah talon talrits talya talyah tam tamar tamara tamarah tamarra tamas tamer tamera tami tamia tamika tamiko tamina tamino tamma tammara tammaro tammi tammie tammo
tammy tamqrah tamra tamsin tana tancrede tancredi tandi tandie tandy taner tanguy tanhya tani tania tanika tanirika tanisha tanitansy tanja tanju tankred tann tanner tanney tannie tanny tansu tansy
tantri tanushree tanushri tanveer tanya tanyeli tapan tapani tapio tara tarah tarana taras tarcisio tarek tareq tari tarik tariq tarja tarkan tarquinia tarra tarrah tarrance tarsem tarsilla tarso
tarun taryn tasa tasdik tasha tasia taskin tasleem tasnim tasnime taswir tatana tate tatenda tatiana tatiania tatjana tatsuki tatum tatyana taufan taufik taurean taurin tavares tawana tawnya tawsha
taya tayfun tayler taylor tayyar taziana taziano tazio teador teagan tecla ted tedd tedda teddi teddie teddy tedi tedie tedman tedmund tedra teea teena tegan tegid teguh teije teirtza tej teja tejas
tejumola tekin tekinalp tekla tekle tel telchide telemaco telica tellervo telly temel temi temidayo temistocle temitope temperance templeton tendai teobald teobaldo teodata teodolinda teodoor teodor
teodora teodorico teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman teona tera terenc terence terencio terencius terencjusz terenzio teresa terese
teresina teresita teressa tereza tereze terezia terezie terezija terezo teri teriann terra terrance terrel terrell terrence terri terrie terrijo terrill terry terrye tersina tertuliano terwyn terza
terzo tesauro tesfaye tesifonte tesni tesnim tesnime tess tessa tessi tessie tessy tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thabo thacher thad thaddeus thaddus
thadeus thadie thain thaine thais thalea thalia thamsanqa thandiwe thando thandolwethu thane thanh thanina tharshini thaxter thayne thea theadora thebault theda thedric thedrick thekla thelma themba
theo theobald theodor theodora theodore theodoric theodorik theodose theodosia theodosie theofan theofil theofila theophane theophile theophraste theotime theresa therese theresia theresina theresita
theressa therine theron theunis theuns thi thia thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs thilo thirza thobeka thom thoma thomas thomasa thomasin
thomasina thomasine thor thora thorben thore thorge thorin thorndike thornie thornton thorpe thorstein thorsten thorvald thulani thulisile thurman thurstan thurston thuy tia tiago tian tiana tianna
tiara tibaldo tibbe tiber tiberia tiberio tiberiu tiberius tibo tibold tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tiebold tiebout tieme tien tiena tierney tierra tiertza ties
tiffani tiffanie tiffany tiffi tiffie tigist tiguida tihomir tiina tija tijana tijmen tijn tijs tilda tildi tildie tilen tiler tilio tilla tillie tillman tillmann tim timbul timea timeo timi timm
timmi timmie timmothy timmy timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothea timothee timotheus timothy timur tina tinas tinashe tinca tincuta tine tingting tino tintu
tiphaine tiphani tiphanie tiphany tira tiril tirone tirrell tirta tirtayasa tirza tish tisha titi titien titilayo titilope titin tito titos titouan titus tizian tiziana tiziano tizio tjark tjasa tobe
tobey tobi tobia tobiah tobias tobiasz tobie tobiloba tobin tobit toby tobye tod todd toddie toddy todor tohir toiboid toinette toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani
toluwanimi tom toma tomas tomasa tomasina tomasine tomaska tomaso tomasz tomaz tome tomi tomiloba tomislav tomislava tomke tomkin tomlin tommaso tommi tommie tommy tomo tomoharu tomori tomos tonci
toncica toney toni tonia tonie tonija tonka tonko tonnie tonnin tony tonya tonye toon tootsie tope topsy tora torben torbjorn torey tori torie torin torkvat torquato torquil torr torrance torre
torrence torrey torrie torrin torry torsten tory tosca toscane tosco toska toussaint tova tove towney townie townsend toy toyip trace tracee tracey traci tracie tracy traian trajan tran trang
tranquillo trasea traver travers travis travon travus tre trefor tremain tremaine tremayne trenna trent trenton tresa trescha tressa tressie trev treva trevar trever trevion trevor trey tricia
trilochan trilochana trilok trilokanath trilokesh triloki trina trine trinh trinity tripp tris trish trisha trista tristam tristan tristano tristian tristin triston trix trixi trixie trixy troels
trofim troy trpimir trpko trstram truda trude trudey trudi trudie trudy trueman trula trumaine truman trumann trycia trystan tsabita tsang tsehay tsipora tuan tuana tuckie tudor tudora tudorita
tudosia tudur tufan tugay tugba tugiman tugrul tugtekin tuhfe tula tulay tulin tull tulley tullia tulliano tullio tully tumer tunahan tunar tunc tuncer tunde tuomas turan turgay turgut turi turibio
turkan turkay turker turkes turki turna turner turold tushar tussio tutku tuula tuulikki tuur tuva tvrtko twan twila twyla tybalt tybi tybie tycho tye tygo tyler tymeo tymon tymoteusz tymothy tynan
tyne tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyrus tyshawn tyson ubah ubaldo ubaydulloh ubertino uberto uche uchita uchqun udai udale udall udell udit ueli uffe ufuk ughur ugis ugne
ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ula ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uliana ulices ulick ulises ulisse uliva ulker ulku ulla ulpiano ulric ulrica ulrich
ulrick ulrico ulrik ulrika ulrikaumeko ulrike ulstano ultimo ulus uluthando ulva ulvi ulviye ulwazi ulya ulysse ulysses uma umang umar umay umaya umberto umeko umid umida umidulloh umile umit ummiye
umran umur umuralp umut una unal unax undine unggul unique unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urban urbano urbanus urdino urfon uri uriah uriel uriele urmila uros ursa
ursala ursicio ursino urska ursmaro ursola urson ursula ursule ursulina ursuline ursulo urszula urte usame usha usman usmon usyi uta utama utku uttam uxue uygu uzayr uzbegim uzeyir uzma uzodimma
vachel vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vail vaishnavi vaishno vaishvi val vala valaree valaria valburga valdemar valdemara valdemars vale
valeda valencia valene valenka valente valentia valentijn valentim valentin valentina valentine valentino valentyn valentyna valer valera valere valeri valeria valerian valeriana valeriano valerico
valerie valerii valerija valerijs valerio valeriu valery valerye valfredo valfrido vali valida valina valle valli vallie vally valma valry valtena valter valtr valtteri van vance vanda vanesa vanessa
vania vanja vanna vanni vannie vanny vanya varalakshmi varo varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilina vasilis vasilisa vasily vasja vasko vasliddin vassili vassily vasudev
vasudeva vasudha vasundhara vasyl vatroslav vaughan vaughn vavrinec veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik vega vehbi
veikko veit vela velana velaphi velda veleslav veleslava veli velibor velimir velimira velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao venceslas venceslav
venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin venita venka venkat venkataraman ventura venuse venusta venustiano venusto vera veradis
verano verda verdiana verdie vere verecondo verena verene verenzio vergie vergil vergiliu verginia veriana verica veridiana veriee verile verina verine verity verla verlie vern verna verne vernen
verner verney vernice vernie vernon vernor vero verona veronica veronika veronike veroniko veronique veroslav veroslava verulo veselinka vesile veslava vesma vesna vespasiano vesper vesta veta vevay
veysel veysi vezio vi vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vick vicki vickie vicky victoir victoire victor victoria victorien victorin vida vidak vidal vidhur vidhya
vidiano vidone vidor vidovic vidovik vidur vidya vienna viera vieroslava vieve viggo vigile vigo vihaan vijay vijeko vijolite viki vikki vikky vikram viktor viktoria viktorie viktoriia viktorija
viktorin viktoro vilcjo vildan vilde vilem vilema vilemina vilfredo vilhelm vilhelmina vilhelmine vilhelmino vilhelmo viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos
vilte vimal vimala viman vin vina vinay vince vincenc vincencie vincent vincentiu vincents vincenty vincenz vincenza vincenzo vinciane vindonio vinebaldo vinfrido vinicio vinita vinka vinni vinnie
vinny vino vinsen vinson vinz viola violante viole violet violeta violetta violette violina viorel viorela viorelia viorica virag virge virgie virgil virgile virgilio virgiliu virgina virginia
virginie virginio virman virone visarion viscardo vishnu vishwamitra visnja vissia vita vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina vitaliy vitazoslav vite vitezslav
vitezslava vitia vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus viv viva vivaan vivaldo vive vivek vivi vivia vivian viviana viviane vivianna vivianne viviano vivie
vivien viviene vivienne viviyan vivyan vivyanne vizbulite vjekoslav vjenceslav vlad vlada vladamir vladan vladana vladek vladena vladilena vladimer vladimir vladimira vladimiro vladislav vladislava
vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlatko vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav
vojslava vojtech vojteska voldemars volfango volfgang volkan volodymyr von vonni vonnie vonny vorsila vosil vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin
vujica vukan vukasin vukica vukota vulmaro vulpiano vusala vuslat vusumuzi vyas vyky vytautas waclaw wade wadi wadsworth wael wahyu wai wain waino wainwright waite wakana wakiman wald waldemar walden
waldo waldon wale walenty walentyn walentyna waleran waleria walerian walery walgierz walid walker wallace wallache wallas wallie wallis walliw walsh walt walter walther walton waluyo waly wanda
wandie wandis wandrille wanesa waneta wang wani wanids wanjiru wannes waqar waqila ward wardaya warde wardi ware waring warji warley warre warren warsa warsame warsita warta waseem washington wasim
wasis wassim wat watson wava waverley waverly wawan wawrzyniec waylan wayland waylen waylin waylon wayne webb weber webster wei weidar weider welat welbie welby welch weldon wellington wenda wendall
wende wendel wendeline wendell wendi wendie wendy wendye wenona wenonah werner wernher weronika wes wesley wessel westbrook westbrooke westleigh westley weston weylin whit whitaker whitby whitman
whitney whitni whitny whittaker wiara wiatt wibke widelene widya wiebke wiem wies wieslaw wiktor wiktoria wila wilber wilbert wilbur wilburn wilburt wilden wildon wileen wilek wiley wilf wilford
wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine wilie will willa willabella willamina willard willdon willem willetta willette willey willi william willie willis willow willy
willyt wilma wilmar wilmer wilmette wilona wilone wilow wilson wilton wincenty winda windham winfield winfred winfried wing wini winifield winifred winn winna winnah winne winni winnie winnifred winny
winona winonah winslow winston winta winthrop wira wirda wirginia wisnu wissam wissem witalis witt wittie wladyslaw wlodzimierz wojciech wolfgang wolfie wong woodie woodman woodrow woody worden
worthington wout wouter wrennie wulan wulandari wuraola wyatan wyatt wye wylie wylma wyman wyn wyndham wynn wynne wynnie wynny xalima xanana xander xatun xaver xaverie xaverius xavi xavier xaviera
xaviere xebat xena xenia xenie xenophon xenos xerxes xever xezal xhoel xiao xiaomei xiaoyan ximena ximenes ximenez xin xinyi xochitl xu xylia xylina xymenes xzavier yaa yacine yacouba yadira yael
yaelle yagiz yagmur yago yahli yahya yahyo yakubu yalcin yale yalgin yalonda yaman yamileth yamina yan yana yanaton yance yancey yancy yango yani yanis yankee yann yanni yannic yannick yannik yannis
yaprak yaqub yara yarah yardley yaren yaretzi yarin yaro yaron yaroslav yasar yasemin yasin yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaw yaya yazid yazmin yehudi yehudit
yejide yekta yelda yelena yeliz yemi yener yenthe yesenia yesim yessenia yessi yetkin yetta yettie yetty yetunde yevette yevgeni yevgeny yevhen yewande yfke yi yibanathi yigit yildirim yildiz yilmaz
ying yinthe yip ylan ylvi ylvie ynes ynez yoan yoann yoav yoel yogendra yogesh yoginder yohan yohann yoko yolanda yolande yolane yolanthe yona yonas yonatan yonathan yonca yong yoni yono yoqub yorbek
yordanos yorgo yorgos yorke yorker yoro yorqin yosef yoshi yoshiko yosra yossef yosun youcef youmna youna younes youness youp youri yousef yousouf yousra youssef youssou youssouf youssouph youssoupha
yovonnda yozida yoznur ysabel ysaline ysee yseult yuce yucel yuen yuina yuksel yul yule yulia yuliana yulma yuma yumi yumni yun yuna yuni yunita yunus yuri yurik yuriy yury yusif yusiv yusra yusuf
yuuma yuval yvan yven yves yvette yvon yvona yvone yvonna yvonne yvor zabedeo zabina zabir zaboj zabrina zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache
zacherie zachery zack zackariah zackary zackery zada zadig zaenab zafar zafer zafir zahar zahara zaharia zahid zahide zahir zahit zahra zaida zain zainab zaira zak zakaria zakariya zakary zakarya
zakelina zaki zakir zala zalan zalindra zama zamfir zamfira zamir zamira zana zander zandra zane zanele zaneta zanete zanis zanita zanna zanobi zara zarah zaraza zared zaria zarije zarina zarko zarla
zaur zavida zavis zayd zayn zayneb zayniddin zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava zdik zdirad
zdislav zdislava zdravko zdzislaw zea zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zefiro zehra zeinab zejnep zekai zeke zekeriyya zekiye zelaya zelda zelibor zelie zelig zeliha zelimir
zelimira zelinda zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zena zenaide zenebio zenia zenija zeno zenobia zenobie zenobio zenon zenone zenovia zente zenzele zephirin zephyr
zerdest zerk zerrin zerya zeteny zetico zetta zeyd zeynab zeyneb zeynel zeynep zhang zhao zheng zhou zhu zia ziad ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zihni zikmund zilan zile zilola
zilvia zina zinaida zineb zinedine zinovia zion zita zitella zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda ziyo zizi zlata zlatan zlatica zlatka zlatko
zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid zohir zohra zoia zoie zoila zoilo zoja zokir zola zollie zolly zoltan zonda zondra zonnya zora zorah zoran zorana zorina
zorine zorka zoroslav zoroslava zosim zosima zosimo zoyir zrinislav zrinko zsa zsazsa zselyke zsofia zsolt zsombor zubair zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zulema zuleyha zulfa
zulfikar zumrut zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonko zyad zygmunt
`
  .trim()
  .split(/\s+/);
