/**
 * Given names in use in Britain, in small letters without accents. Where they come from and under which licence:
 * docs/decisions/libraries.md.
 */
export const givenNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja
aatreya aayushmaan aayushman aba abagail abani abayomi abbey abbie abbigail abby abdi abdiel abdirahman abdon abdonie abdul abdullah abe abebi abeiku abel abelard abelardo abelin abeline abena
abeni abhaidev abhaya abhirath abhisyanta abigaelle abigail abigale abigayle abimbola abiodun abiola abiona abisola abisoye abner abondance abosede abraham absalon acace acacie acanthe acaryatanaya
achaire achalesvara acharyanandana acharyasuta achieng achille achim achintya achyut ada adaeze adah adalard adalbald adalbaude adalberon adalbert adalberto adaline adalric adalsinde adam adan
adaugo addie addison ade adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide
adelajda adelbert adele adeleke adelia adelie adelin adelina adeline adell adella adelle adelphe adeltrude adenet adenike adeniyi adeodat adeola adeolu adeoti adepeju aderopo adesewa adeshina
adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiraj adhrit adi adigun adikavi adina adinath aditeya aditya adityanandan adityanandana adjutor adnan adolf adolfo adolph adolphe
adolphie adolphus adonis adonise adrain adrastee adrehilde adrian adriana adrianna adriel adrien adrienne adripathi adunni advaya adwitiya adwoa afia afolarin afonso afton afua agapet agasti
agastya agata agathange agathe agathon agaton agilbert agilberte aglae aglaia agnan agnane agneflete agnes agneta agneya agnieszka agnimitra agniprava agnivesh agnos agrata agripina agrippin
agrippine agrypina agustin agustina ahalya ahilya ahmad ahmed aida aidan aiden aileen aimable aime aimee aisha aishani aiyana ajala ajani ajeet ajit ajoke akande akanmu akanni ake akeem akinkunmi
akinlabi akinwale akofa akorfa akos akosua akroor akshainie akshaj akshat akshata akshayakeerti akshita akua akula akumaa akunna akwasi akwesi alaba alade alain alaina alaine alais alamu alan alana
alanis alanna alasdair alayna alba alban albane alberade alberic albert alberta alberte albertha albertina alberto albin albina alcibiade alcide alcidie alcime alcine alcyone alda aldegonde alden
aldonce aldric aleaume alec aleen alejandra alejandrin alejandro alek aleksander aleksandra aleksy alena alene aleodor alessandra alessandro alessia aleth aletha alex alexa alexander alexandra
alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandru alexane alexanne alexe alexie alexine alexis alexys alexzander alf alfie alfonso alfonzo alford alfred alfreda alfredo
ali alia alice alicia alicja alida alienor aliette alin alina aline alis alisa alisha alison alistair alistar alivia alix aliya aliyah aliza alize allan allen allene alliaume allie allison ally
alma almine almire alois aloise alok alonzo aloyse alphee alphonse alphonsine alphonso alpinien alta althea althee alton alva alvah alvena alvera alverede alverta alvin alvina alvis alwar alyce
alycia alysa alysha alyson alyssa alysson ama amabela amahle amaka amalia amaliane amalric amalthee amanda amande amandin amandine amani amant amante amara amaranaath amarande amaranthe amaresh
amari amarnath amaryllis amaya ambar amber ambre ambroise ambroisie ambrose ambrozy amedee amedeu amelia ameliane amelie amelien ameline amely america americo amethyste ameyatma amie amiel amina
aminah aminat aminte aminu amir amira amish amit amiya amodini amogh amoke amope amos amour amparo amrit amrita amritambu amy amya amza ana anaadi anabel anabela anabelle anael anaelle anagh anahi
anaida anais anal anala anamaria anamika anand ananda anandamayi anang ananta anasooya anastacio anastase anastasia anastasie anastazja anasuya anatol anatole anatolie anca ancelin anceline ancuta
anda andeol anders anderson andoche andra andrada andre andrea andreane andreanne andreas andree andreea andrei andres andrew andrzej andy andzelika anele anemona anemone aneta anette angadreme
ange angel angela angele angeles angelica angelina angeline angelique angelita angelo anghel anghelina angie angilbe angilberte angilran angoustan angus anibal anica anicee anicet anicette anika
anil anila anilaabh anilabh anish anisoara anissa anita aniya aniyah anjali anjaneya anjolaoluwa anjushree anjushri ankal ann anna annabel annabell annabelle annalise annamae annamarie annapurna
anne anneli annetta annette anni annibal annie annika annonciade ansbert ansberte ansel anselme ansgary anshula ansley anstrudie anthelme anthelmette anthony antide antigone antim antoaneta antoine
antoinette anton antone antonela antonetta antonette antoni antonia antonie antonietta antonin antonina antonine antonio antoniu antony antwan antwon anuja anunay anuraag anurag anusuya anuta
anwesha anya aoibheann aoife aphelie apollinaire apollinary apolline apollo april apsara aquilin aquiline ara arabelle araceli aracely arcade arcadie arch archambaud archan archange archibald
archie ardella arden ardith arely argine ari ariadna arian ariana ariane arianna aric aricie ariel arielle arif arike arina arindam arinola ariste aristide aristita arjun arkadiusz arkady arlene
arlette arlie arlo armance armand armande armandine armando armani armel armeline armelle armide armin armine arnaldo arnaud arnaude arne arnesh arno arnold arnoldo arnould arnulfo arolde aron
arsene arsenie arseniusz arsinoe art artemis artemisa arthaud artheme arthur arthurine artur arturo arun aruna arvel arvid arvilla arya aryan aryanna arystarch asa asake ascelin asceline ascension
asha ashlee ashleigh ashlesh ashley ashly ashlynn ashok ashton ashtyn asia asif aslesha assomption assunta astarte asterie astree astrid astride atanazy atena athalie athanase athanasie athena
athenais athina atinuke atmaja atmanand atmananda atreyee atreyi aube aubertine aubree aubrey aubry aude audebert audeline audie audouin audra audran audreanne audrey august augusta auguste
augustin augustina augustine augustus aura aure aurea aurel aurele aurelia aurelian aureliana aurelie aurelienne aurelio aurelle aurian auriane aurica aurora aurore austen austin austyn autumn
auxane auxence ava avadhesh avani avantika aveline avery avigaelle avis avoye avram awero awesi axel axeline axelle axinte ayana ayanda ayden ayebatari ayesha ayinde ayinke ayize ayla aylin aymard
aymardine aymeric aymon aymonde ayodeji ayodele ayoka ayomide ayomikun ayotude ayse ayushmati azalee azelie azeline azubuike baaba baala baalaaditya baalagopaal babasola babatunde babatunji
babawale baby bafana bahula baidehi baijayanti bailee bailey bakula bala balaaditya balachandra baladitya balagopal balagovind balamani baldwin balgopal baljit balthazar balwinder bandhu bandhul
banel bangizwe banji bankim bankimchandra bankole baptiste barbara barbe barbro barbu barnabe barney baron barrett barry bart barthelemy bartholome bartimee bartolomeu barton bartosz basanti
basarab basil basile basilisse bastien bathilde baudouin baylee bazyli beata beatrice beatriz beatrycze beau beaulah bebe becky bela belinda bell bella belle ben benedict benedicte benedita
benedykt bengt beniamin benigne benito benjamim benjamin bennett bennie benny benoit benone benton beranger berangere berard berenice berit bernadette bernadine bernard bernardo berneice bernhard
bernice bernie berniece bernita berry bert berta bertha berthe bertille bertram bertrand beryl bessie beth bethan bethany bethel betina betsy bette bettie betty bettye beulah beuve beverly
bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik
bhavani bhaves bhavna bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
bhuvanesh bhuvaneshwar bianca bianka bibiana bibianna bilal bill billie billy bilva bilwa birdie birgitta birjesh bishnu bjorn blair blaise blake blanca blanche blandine blanduzia blaze blazej
bless blessing bob bobbie bobby bodhan bogdan bogdana bohemond bolatito boluwatife bon bonginkosi boniface bonita bonnie boris borys bouchard boyd brad braden bradford bradley bradly bradut brady
braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajendra brajesh brandi brando brandon brandt brandusa brandy brandyn brannon branson brant braulio braxton brayan breana
breanna breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria briac brian briana brianne brice bridget bridgette bridie brielle brieuc brigitte brijesh brionna brisa
britney britt brittany brock broderick brody bronagh bronwen brook brooke brooklyn brooks brown bruce bruna brunehaut brunehilde bruno bryan bryana bryant bryce brycen brygida bryon buchi buck
bucur bud buddhana buddy budhil buford buhle bukola bulah bunmi burdette burley burnice busayo bushra busisiwe buster byron cade caden caesar caetana caitlin caitlyn caius cale caleb caleigh cali
calin calista calixte callie callum calvin camden camelia camelien cameron camil camila camilla camille camillien camren camron camryn camylle candace candelario candice candida candide candido
cantemir capucine cara carey caribert caridad carina carine carissa carl carla carlee carles carleton carley carli carlie carlo carloman carlos carlota carlotta carlton carmel carmela carmella
carmelo carmen carmina carmine carminho carmo carol carolanne carole carolina caroline carolyn carolyne carrie carroll carson carter cary carys casandra casey casian casiana casimer casimir casper
cassandra cassandre cassidy cassie cassien catalin catalina catarina caterina catharine catherine cathrine cathryn cathy catinca catrina catrinel catriona cayla cazimir ceasar cecelia cecil cecile
cecilia cecylia cecyliusz cedric cedrick cedrin celeste celestin celestine celestino celia celien celine cerasela ceri cerys cesaire cesar cezar cezara cezary chaanakya chaaruchandra chad chadd
chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga
chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal
chapal chapala charak charity charlaine charlemagne charlene charles charley charli charlie charline charlotte charuchandra charumati charuvrat charvi chase chasity chaten chatur chatura
chaturaanan chaturbhuj chauncey chaya chaz chelsea chelsey chelsie cherechi cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chiamaka chidaakaash chidaatma chidambar chidambaram
chidananda chidi childebert chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chioma chipo chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba chloe
chretien chris christ christa christelle christer christian christiana christiane christie christin christina christine christodule christoffer christop christophe christopher christy chrysole
chrysostome chukwu chukwuemeka chun chyna ciara ciaran cicero cielo cierra cindy ciprian cipriana citlalli claes clair claire clara clarabelle clare clarence clarisa clarissa clarisse clark claud
claude claudia claudie claudien claudine claudio claudiu clay clayton cleandre clelie clemence clemens clement clemente clementina clementine clemmie cleo cleopatra cleora clery cleta cletus cleve
cleveland clifford clifton clint clinton clio clive clotaire clotilde clovis cloyd clyde coby codin codrin codrina codrut codruta cody colby cole coleman colin coline colins colleen collin colt
colten colton columbus come comfort concepcion conception conchita conner connie connor conor conrad constanca constance constant constanta constantin constantina consuela consuelo cooper cora
coralia coralie coraline corbin cordelia cordell cordia cordie corene corentin corentine corey corina corine corinne cormac cornel cornelia corneliu cornelius cornell corrine cortez cortney corvin
cory cosmin cosmina costache costel costin coty courtney coy craig crawford crenguta creola crin crina cristal cristea cristian cristiano cristina cristobal cristofor cristopher cruz crystal
crystel cullen curt curtis cydney cynthia cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl dacian daciana daevi daevika dafina dafydd dagmar dahlia daiana daija daisha daisy daiwik dakota
daksha dakshayani dale dalia dallas dallin dalton damaris damayanti dameon damian damien damife damilare damilola damion damodara damola damon dan dana dandak dandapaani dandre dane dangelo danial
daniel daniela daniella danielle danika danjuma dannie danny dante danuta danyka daphne daphnee daphney darasimi darby darcy daren daria darian dariana darien darin dario darion darius dariusz
darla darlene darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darwin daryl dashawn dasia datta dave david davin davion davon davonte dawid dawn dawson dax
dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dean deangelo deanna deb debbie debora deborah debra decebal declan dedric dedrick dee deeksha deenabandhu deepa deepak deepali
deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar deion deirdre deja dejah dejon dejuan del delaney delbert delfina delia
delilah dell della delmer delores delpha delphia delphin delphine delta demarco demarcus demario demetra demetris demetrius demetriusz demilade demond dena denis denisa denise dennis deon deondre
deontae deonte dereck derek derick deron derrick deshaun deshawn desire desiree desmond despina dessie destany destin destinee destiney destini destiny dev devadatt devagya devajyoti devak devan
devangana devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devvrat devyn dewayne dewey dewitt dexter dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay
dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamond diana diane dianna dianne dida didier didina diego dieudonne dieudonnee digambar
digambara diksha dillan dillon dilys dimitri dimitrina dina dinakar dinesh dinis dinkar dino dinu diogo dion dionizy dipali dipankar dipendra dipesh diptendu divaakar divakar divjot divya dixie
dochia dock doina dolly dolores domenic domenica domenick domenico domingo dominic dominick dominik dominique domnica don donald donato donavon donna donnell donnie donny dora dorcas doreen dorel
dorian doriana doriane dorin dorina dorine dorinel doris dorli dorota dorotea dorothea dorothee dorothy dorris dortha dorthy doru dot douce doug dougal douglas dovie doyinsola doyle draga dragos
drake draupadi drew dron drona duane duarte ducu dudley duduzile dulari dulce dumisani dumitra dumitrana dumitru duncan durga durgeshwari durodola durward dustin dusty dwaipayan dwaipayana dwayne
dwight dylan eamon earl earlene earline earnest earnestine easter easton ebba ebiere ebiowei ebony ebunoluwa ecaterina eda edd eddie eden edgar edgard edgardo edison edith edmee edmond edmund edna
edouard eduard eduarda eduardo edvin edward edwardo edwin edwina edyta edyth edythe eekalabya efe effie efraim efrain efrem efren eftimia eftimie efua eileen eilidh einar eino ekaaksh ekadant
ekaksh ekalavya ekaling ekaparnika ekdant ekow ekundayo eladio elaina elaine elakshi elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore eleazar electa elena elenor elenora eleonora
eleonore eleuthere elfrieda eli elia eliabeth elian eliana eliane elias eliasz elie eliezer elif elijah elin elinor elinore elisa elisabeta elisabeth elisaveta elise elisee eliseo elisha elissa
eliza elizabeth ella ellen ellie elliot elliott ellis ellsworth elmer elmira elmo elmore elna elnora elodia elodie elody eloisa eloise elouise eloy elroy elsa else elsie elspeth elta elton elva
elvera elvie elvira elvis elwin elwira elwyn elyse elyssa elza elzbieta elzear ema emanoil emanuel emanuela emanuil emeka emelia emelie emeline emely emerald emerance emerencie emeric emerson emery
emie emil emile emilia emilian emiliano emilie emilio emily emlyn emma emmalee emmanuel emmanuelle emmelie emmet emmett emmie emmitt emmy emory emre emrys ena enakshi enguerrand enid eniola enoch
enola enos enrico enrique ephraim epiphane era erast eremia eriberto eric erica erich erick ericka erik erika erin erling erma erna ernest ernestina ernestine ernesto ernie ervin erwin eryn esha
eshana eshita esi esmeralda esperanza esse essie esta esteban estefania estel estela estell estella estelle ester estera estevan esther estrella esupofo etha ethan ethel ethelyn ethyl etienne ettie
euan eubert eudes eudokia eudoksja eudora eudoxe eudoxie eufrosina eugen eugene eugenia eugenie eugeniusz eula eulah eulalia eulalie euna eunice euphrasie eusebe eusebia eusebie eusebio eusebiu
eustache eustatiu eustracjusz eva evalyn evan evangeline evanghelina evans evariste eve evelina eveline evelyn evelyne everardo everett everette evert evie evrard ewa ewald ewan ewatomi ewelina
ewell eyram ezekiel ezequiel ezra fabia fabian fabiana fabien fabio fabiola fabrice fadekemi faderera fae faisal faith falba fang fannie fanny fantin fantine fanyana farah farai farzana fatima
fatimah faustine faustino fausto favian fay faye federico fehintola felicia feliciano felicie felicita felicite felicity feliks felipa felipe felix felton ferdinand ferdynanda fergus fermin fern
fernando ferne fiacre fibikemi fidel fidele fiifi fikayomi filemon filiberto filip filipa filipe filofteia filomena finlay finn fiodor fiona firmin flavia flavie flavien flavio flaviu fleta
fletcher fleur flo floare floarea flodoard flor flora flore florea florence florencia florencio florencja florent florenta florentin florentina florestan florian floriana florica florida florie
florin florina florine flossie floy floyd folafoluwa folake folasade folashade folu ford forest forrest fortune fortunee foster foulques france frances francesca francesco francette francia
francine francis francisc francisca francisco francisque franciszek franciszka franco francois francoise frank frankie franklin franz fred freda freddie freddy frederic frederica frederick
frederico frederik frederique fredrick fredrik fredy freeda freeman freida freya frida frieda friedrich fritz frusina fryderyk fulbert fulcran fulgence funani funmilade funmilayo furman gabe gabi
gabin gabriel gabriela gabriella gabrielle gael gaelle gaetano gage gail gajaadhar gajabahu gajadhar gajbaahu galfryd ganak ganaka ganapati gandharv gandharva ganesh gangesh garance gardner gareth
garett garfield garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard gaston gati gatien gatik gatsha gaud gauraang gaurang gauranga gautam
gautama gautami gautier gavin gayatri gayle gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon geeta geetanjali gelu gemine gemini gemma gene general genesis geneva genevieve gennaro
genoveva gentiana geo geoff geoffrey geoffroy george georgel georges georgeta georgette georgia georgian georgiana georgianna georgina geovanni geovanny geovany gerald geraldine gerard gerardo
geraud gerazym gerberge gerbert gerda gerhard germain germaine german gerry gerson gertruda gertrude gervais geta gethin ghanaanand ghanashyam ghanshyam ghenadie gheorghe gheorghita gherghina
ghislain ghita gia gianina gianni gica gicu gideon gifty gil gilbert gilberto gilda giles gilles gillian gina ginewra ginger gino giorgian giorgiana giovani giovanna giovanni giovanny girart giri
girija girik girika girindra giriraaj giriraj girish girja gisele gislebert gisselle gita gitanjali giuseppe gladyce gladys glen glenda glenn glenna glennie glenys gloria glynis gobinda godfrey
golda golden goncalo gondebaud gonsalwy gonthier gontran gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordon goswamee goswami gotum gouranga goutam govinda grace gracie
graciela gracja grady graham grant granville gratian gratiana gratiela grayce grayson grazyna green greg gregg gregoire gregoria gregorian gregorio gregory greta gretchen greyson griffin grigore
grover grzegorz guadalupe gudakesa gudakesha gudrun guenievre guerin gui guido guilhemine guilherme guillaume guillemette guillermina guillermo guiseppe gun gunilla gunnar gunnel gunner gurdev
gurpreet guru gus gussie gust gustav gustave gustavine gustavo guy guyot gwen gwenaelle gwendolyn gwido gwyneth habiba hadley hafsa hailee hailey hailie hakan hal haleigh haley halie halima halina
halle hallie hamish hamsini hamza hanan hank hanna hannabel hannah hans haralamb haralambie harald hardouin hardy hari harinakshi harinarayan harit harita harley harmon harmony harold haroon
harpreet harriet harrison harry harvey haskell hassan hassie hattie haven hawa hayden haylee hayley haylie hazel hazle heath heather heaven heber hector hedelin heema heidi helen helena helene
helga helier helio hellen helmer heloise henderson henri henrieta henrietta henriette henrik henrique henry henryk henryka heracleea herbert herluin herman hermann hermenegildo hermina hermine
herminia herminio hernan hershel herta hertha herve hester hetal hettie hieronim hilaire hilario hilarion hilary hilbert hilda hildebert hildegard hillard hillary hilma hilton himadri himani hina
hincmar hipolit hipolito hippolyte hiram hiranmay hiranmaya hiranya hitesh hlengiwe hobart hodan holden hollie hollis holly homer homero hong honore honorine hope horace horacio horacy horatiu
horea horia hortense hortensia hosea houston howard howell hoyt hubert huda hudson hugh hugo hugues huguette hui hulda humberto hunter huong hussain hussein huw hyman iacob iain ian iancu ianis
iasmina ibidapo ibironke ibrahim ibukunoluwa ica icie ida idell idella idowu ieremia iestyn ieuan ifeanyichukwu ifeoluwa ifeoma ifrah ifunanya ige ignacio ignacy ignatius igor ike ikenna ikeoluwa
ikhidie ila ilarie ilarion ileana ilene iliana ilie ilinca ilona ima imani imelda immanuel imogen imogene imoleoluwa imran ina inder indira indra ines inez inger ingrid inioluwa innocent innocenty
inocentiu inyoni ioan ioana ioanina iolanda ion ionel ionela ionelia ionica ionut iosefina iosif iqra ira iremide irena irene ireneusz ireti iretioluwa irfan iridenta irina irinel iris irma irvin
irving irwin isaac isabeau isabel isabela isabell isabella isabelle isac isadore isai isaiah isaias isak iseoluwa iseult ishola isidore isidro isioma isisa isla ismael ismail ismerie isobel isom
israel issac itunuoluwa itzel iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivah ivan ivo ivona ivor ivory ivy iyabode iyadunni iyanuoluwa iyinoluwa izaak izabela izabella izaiah
izajasz izolda izydor jabari jabulile jace jacek jacey jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jacob jacobo jacqueline jacquelyn jacques jacynthe jada jade jaden
jadesola jadon jadwiga jadyn jaeden jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden jailyn jaime jaimini jairo jakayla jake jakob jakub jakubina jaleel jalen jalon jalyn
jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamir jamison jammie jan jana janae jane janelle janessa janet janeta janice janick janie janina janine janis janiya jannie janusz
jany japhet jaquan jaquelin jaqueline jared jaren jarod jaron jarred jarrell jarret jarrett jarrod jarvis jasen jasmin jasmina jasmine jason jasper jaspreet jaswinder jaunita javas javed javier
javon javonte jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jean jeana jeanette jeanie jeanne jeannel jeannette jeannie
jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jehanne jemima jen jena jenel jenifer jenna jennie jennifer jennings jenny jennyfer jensen jerad jerald jeramie jeramy jerel
jeremi jeremiah jeremiasz jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper jess jesse jessica jessie jessika jessy jessyca jesus jett
jettie jevon jewel jewell jignesh jill jillian jim jimmie jimmy jing jitender jitendra joachim joakim joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin job jocelyn
jocelyne jodi jodie jody joe joel joelle joesph joey johan johann johanna johathan john johnathan johnathon johnnie johnny johnpaul johnson jolayemi jolie jon jonas jonatan jonathan jonathon joojo
jordan jordane jordi jordon jordy jordyn jorge jorgen jose josef josefa josefin josefina josep joseph josephine josh joshua joshuah josiah josiane josianne josie josse josselin josue jourdain jovan
jovani jovanny jovany joy joyce jozef jozefina jozue juan juana juanita judah judd jude judge judicael judith judson judy judyta jules julia julian juliana julianne julie julien juliet julieta
juliette julio julita julius juliusz jun junaid june junior junius juste justen justice justin justina justine juston justus justyn justyna juvenal juwan juwon jyoti jyotis jyotsana ka kacey kaci
kacie kade kaden kadin kaela kaelyn kagiso kai kaia kailash kailee kailey kailyn kaitlin kaitlyn kale kaleb kaleigh kaley kali kalinda kalistrat kallie kalpana kalyani kama kamala kamalesh kamau
kameron kamila kamille kamla kamlesh kamran kamren kamron kamryn kanak kanaka kanchan kane kanishka kannan kannen kanti kara karan kareem karelle karen kari kariane karianne karim karima karin
karina karine karl karla karlee karley karli karlie karol karolann karolina karson karthik kartik karunanidhi kasandra kasey kashyap kashyapi kassandra katarina katarzyna kate katelin katelyn
katelynn kath katharina katherine katheryn kathleen kathlyn kathryn kathryne kathy katie katlyn katlynn katrina katrine kattie katy kavita kavon kay kaya kaycee kayden kayla kaylah kaylee kayleigh
kayley kayli kaylie kaylin kayode kazimierz keagan keanu keara keaton keegan keeley keely keenan keerti kehinde keir keira keith keji kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin
kemi ken kendall kendra kendrick kenna kennedi kennedy kenneth kennith kenny kent kenton kenya kenyatta kenyon keon kerry kerstin keshaun keshawn keven kevin kevon keyon keyshawn kgabu khadija
khalid khalil khanyisile khethiwe khulekani kian kiana kianna kiara kiarra kiel kiera kieran kikelomo kiley kim kimberly kin king kip kira kiran kirk kirsten kirstin kirsty kirti kit kitty kjell
klara klarencjusz klaudia klaudiusz klemens klementyna kleopatra kobe koby kody kofi kojo kolawole kolby kole konrad konstancja konstanty konstantyn kopano koralia korbin korede korey kornel
korneli kornelia korneliusz kory kraig kris krishna krishnadas krishnadasa krista kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy krystal krystel
krystian krystina krystyna krzysztof ksawera ksawery ksenia ksenofont kubra kubura kujoe kuldeep kumar kumaran kumari kumuda kurt kurtis kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn
kwok kyla kyle kylee kyleigh kyler kylie kyra laal lacey lachlan lacramioara lacy ladarius ladislau lafayette lai laila laisha lakshman lakshmi lakshmidhar lakshminath lal lalita lamar lambert
lamont lan lana lance landen landry lane laney langa lara larisa larissa laron larry lars larue larysa lascar latoya laura laurane laure laurel laureline lauren laurence laurencja laurencjusz
laurene laurent laurentia laurentiu laurenty laurentyna lauretta laurian lauriane laurianne laurie laurine laury lauryn lavada lavanya lavern laverna laverne lavina lavinia lavon lavonne lawrence
lawrencia lawson laxman laxmi layla layne lazar lazare lazaro lazarz lea leah leana leandre leandro leann leanna leanne leatha leda lee leela leif leigh leila leilani leke lela lelah leland lelia
lempi lemuel lena lenna lennart lennie lenny lenora lenore leo leola leon leona leonard leonardo leone leonel leonid leonie leonne leonor leonora leontin leontina leopold leopoldina leopoldine
leopoldo leora lera lerato lere leroy lesley leslie lesly lessie lester leta letha leticia letitia leu leufroy levi lew lewis lexi lexie lexus lia liam liana libbie libby libere lica lidia lietald
ligia lila lili lilia lilian liliana liliane lilianna lilla lillian lilliana lillie lilly lily lilyan lina lincoln linda lindsay lindsey ling linh linn linnea linnie linus linwood lioara lionel
lisa lisandro lisbeth lisette litzy livia liviu liyana liz liza lizeth lizzie llewellyn lloyd logan loic lois lola lolade lolita loma lon london longin lonie lonnie lonny lonzo lora loraine
loredana lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorin lorine lorna lorrain lorraine los lothaire lottie lou louie louis louisa louise loup lourdes lourenco louvenia lovisa
lowell lowri loy loyal loyce luana luc luca lucas lucentiu lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucy ludie
ludivine ludmila ludolphe ludovic ludovica ludvig ludwig ludwik ludwika lue luella luena luigi luis luisa luiza lukas lukasz luke lukhona lula lulu luminita luna lungelo lupe lura lurline luther
luz lwandle lyda lydia lydie lyla lyle lynda lynette lynn lynne lyric lysanne mabel mabelle mable mac macaire macey maci macie mack mackenzie macy madalena madalin madalina madaline madalyn
maddison madeleine madeline madelyn madelynn madge madhuri madie madilyn madisen madison madisyn madonna madyson mae maegan maeve mafalda magali magdalen magdalena maggie magnolia magnus maguelone
mahaut mahendra mahesh maheswar mahmood mahmud maia maica maida mair mairead maiya maja majid major makary makayla makenna makenzie makinwa maksym maksymilian malachi malachy malati malcolm
malgorzata malika malin malina malinda mallaury mallie mallory malo malti malvina malwina mamert mamie manasse mandaakin mandakini mandla mandy manel mangala mangalya mani manik manikya manisha
manjusha manley manoj manole manon manpreet manuel manuela maphikelela mara marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcella marcelle marcellus marcelo marcheta
marcia marcin marco marcos marcu marcus marek marga margaret margareta margarete margarett margaretta margarette margarida margarita marge margie margot margret marguerite maria mariah mariam
marian mariana mariane marianna marianne mariano maribel maricarmen maricica marie mariela marielle marietta marilena marilie marilou marilu marilyn marilyne marin marina marine marinela mario
marioara marion marisa marisol maritza mariuca marius marjolaine marjorie marjory mark markus marlee marlen marlene marley marlin marlon marques marquis marquise marsha marshall marta martha marthe
martial martim martin martina martine marty martyna marut marvin mary maryam maryann maryjane maryna maryse mason matei mateo mateus mateusz mathew mathias mathilde mathurin matias matilda matilde
mats matt matteo matthew matthias matthieu mattias mattie matylda maud maude maudie maugis maureen maurice mauricette mauricio maurine mauro maurycy maverick mavis mawuena mawusi max maxellende
maxence maxie maxim maxime maximilian maximilien maximillia maximillian maximo maximus maxine maxwell may maya maybell maybelle maye mayeul maymie maynard mayoor mayra mayte mazie mbalienhle
mckayla mckenna mckenzie meagan meaghan meda mederic meena meenakshi meg megan megane meggie meghan meghnad meghnath mehmet mei mekhi melania melanie melany melba melchior melina melinda melisa
melisande melissa melissandre mellie melodie melody melvin melvina melyna melyssa menaka mence menka mercedes meredith merl merle merlin merovee merritt mertie mervin meta mhairi mhambi mia micael
micaela micah michael michaela michal michale michalina micheal michel michele michelle mick miguel mihaela mihai mihail mihnea mikael mikaela mikayla mike mikel mikolaj milan mildred milena miles
milford miller millicent millie milo milton mina minakshi mindy minerva ming minh minnie minodora mioara mirabela miracle miranda mircea mireille mirela mireya miriam miron mirona miruna misael
missouri misty mitchel mitchell mitica mitrut mittie moa mobolaji modest modesta modesto modupe mofifoluwa mohamed mohammad mohammed mohan mohana mohinder mohini moise moises moisette mojisola
mojisoluwa mojzesz mollie molly mona monalisa monde monica monika monique monroe monserrat monserrate montana monte monty moradeke morag morayo morenike morgan morgane moriah morolake morris
mortimer morton morwenna mose moses moshe mosinmileoluwa mossie mostafa mosunmola motunrayo moyosore mozell mozelle mpho mpilo mpumelelo msizi mthunzi mugur mugurel muhammad mukesh mukul muriel
murl murphy murray musa musawenkosi mustafa muyiwa mya myah myfanwy mylene myles myra myriam myrl myrna myron myrtice myrtie myrtis myrtle nabil nadeem nadege nadia nadine nadzieja nae
nagabhushanam nakia nalini name nana nancy nanda nandi nannie naomi naomie napoleon narayan narcis narcisa narciso narcisse narendra narinder nash nasir nasreen nat natalia natalie natan natanael
natasa natasha nate nath nathalie nathan nathanael nathanial nathaniel nathen naudet naval naveed naveen navin nawal nayeli nazariusz nazary nazia ndleleni ndondoloza neal nechifor ned nedra neha
nehemie neil nelda nella nelle nellie nels nelson nelu neoma nestor nettie neva newell newton ngozi nhlakanipho nia niall niamh nicephore nichifor nicholas nicholaus nichole nick nicklaus nickolas
nico nicoara nicodim nicola nicolae nicolaie nicolas nicole nicoleta nicolette nicu niculina niculita nicusor nicuta nidia nigel nikita nikki nikko niklas niko nikodem nikola nikolas nilesh nils
nimakoah nimit nina nine ninioluwa niranjan nirbhay nirmala niro niyilolawa nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi nneka noah noble noe noel noelia noelle noemi noemie noemy
nofoto nokuthula nola nolan nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko noor nora norbert norberto norene norica norma norman normand norris norval norwood nour nova novella nozipho
nqobile nthabiseng ntokozo ntombizodwa nuala nuno nuria nya nyah nyasha nyasia oana oba obanijesu obie obinna obioma oceane ocie octav octave octavia octavian octaviana octavio octaviu oda odell
odessa odette odie odile odilon odon odunayo ofelia oger ogooluwa oisin ojaswini oke okey okiki ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa
olasunmbo olatunbosun olayinka ole oleg olen oleta olga olimpia olimpian olimpiu olin olive oliver olivia olivier oliviu oliwia oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi
olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe oma omana omar omari omawunmi ombline omer omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo
omotola omotolani omotoun omowumi ona onie onome onoriode onufry oormila opal opalina opaline opemipo opeoluwa opeyemi ophelia ophelie ora oral oran oren oreofe orestes oriande oriane orie orin
orion orla orland orlando orlane orlo orpha orrin ortansa orval orville osbaldo osborne oscar oskar osman osmund osunleke osvaldo oswald oswaldo otha otho otilia otis ottilie ottis otto oury ova
ovidiu owain owen oyenike oyindamola oyindasola ozana ozanne ozella pablo pacome paddy padma padraig paige palemon palma pam pamela pamfil panagachie panait pankracy pansy pantaleon paolo param
paramartha paraschiva parfait paris parker parminder parvati parveen pascal pascale pasquale pat paterne patience patrice patricia patricio patrick patrik patru patrycja patrycjusz patrycy patryk
patsy patti pattie patty paul paula paule paulette paulica paulina pauline paulo pavel pawel paxton payton pearl pearlie pearline pecine pedro peggie peggy pelagia pelagie pelumi penelopa penelope
penny pepin per perceval percival percy pernilla perrine perry pete peter petra petre petrica petrisor petronela petronille petru petrut petruta peyton phil phila philani philemon philibert philip
philippa philippe philippine phillip philomene philothee phiwokwakhe phoebe phoenix phyllis pia pie pierce pierre pierrick pietro pilar pink pinkie pio piotr piper pippa platon polikarp polly
pompilia pompiliu pontus pooja poornima poppy porfiriusz porfiry porter pramila pran pranay prasad prasanna prathamesh prayag precious preity prem prema presley preston price primerose prince
princess priscilla priscille priya priyala profira prokles prokop prokul promise prosper providenci prudence puja pulcherie puneet purnima purushottam pushti queen queenie quentin quentine quieta
quincy quinn quinten quintia quinton rachael rachel rachela rachelle rachid rada radeke radha radu raducu rae raegan rafael rafaela rafal rafila rageshwari rageswari raheem rahim rahsaan rahul
raina raj rajan rajendra rajesh rajinder rajiv rajmund rajnold rakesh raleigh ralph raluca ramaa ramesh rameshwar ramiro ramon ramona randal randall randi randolf randolph randy rania ranjeet
ranjit ransom raoul raphael raphaelle rapulane raquel rares rashad rashawn rasheed rasheedah rashid rasmus rati raul raven ravi ray raymond raymonde raymundo razvan reagan reanna reba rebeca
rebecca rebeka rebekah reece reed reese reg regan reggie regina reginald regine regis rehana reid reilly reina reine reinhold rejean rejeanne rekha relu remi remilekun remington remus renata renato
renaud rene renee ressie reta retha retta reuben reva rex rey reybaud reyes reymundo reyna reynold rhea rhett rhianna rhiannon rhoda rhodri rhonda rhys rica ricardo richard richie richmond rick
rickard rickey rickie ricky rico rigoberto riley rita ritesh river rizwan rob robb robbie robert roberta robertina roberto robin robyn roch rochelle rocio rocky rod roderick roderyk rodger rodica
rodney rodolfo rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit roisin roksana roland rolande rolando rolf rollin roma romain romaine roman romane romanita romeo romeu
romina romuald romulus ron ronald ronaldo ronan ronke ronnie ronny roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosanna rosario roscoe rose roselin roseline
rosella roselyn rosemarie rosemary rosendo roser rosetta rosie rosina roslyn ross rossie rotimi rowan rowena rowland roxana roxane roxanne roxelana roy royal royce roza rozalia rozella ruairi ruben
rubie ruby rubye rudolf rudolph rudra rudy rufina rufus rui rukhmani rukhsana rukmin rupert rupinder russ russel russell rusty ruta rutendo ruth ruthe ruthie ruxanda ruxandra ryan ryann ryder rylan
rylee ryleigh ryley ryszard sabin sabina sabine sabrina sabryna sachin sadia sadie sadye safira safiya safta sage sahra saige saima sajid sallie sally salma salman salome salomea salomey salomon
salvador salvatore salwator sam samanta samantha samara sameer samir samira sammie sammy samson samuel samukelisiwe sana sancho sanda sandra sandrine sandro sandu sandy sanele sanford sanjay sanka
santa santiago santina santino santos sanya sanziana saoirse sara sarada sarah sarai sarala saraswati sarina sarisha sarla saroja sarvin sasha satish satyen saul sauveur sava savanah savanna
savannah saveta savin savina savinien savion scarlett scholastique schuyler scot scott scottie scotty seamus sean sebastian sebastiao sebastien sedrick segilola segolene segun sekinat selena selina
selmer semenica sena serafin serafina seraphin serban serena serenity serge sergi sergio sergiu sergiusz seth sever severin severina severine seweryn seye sfiso shabana shad shade shahid shaina
shaka shakeel shakira shakti shakuntala shalewa shana shane shanel shanelle shania shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi
shashikala shaun shawn shawna shaylee shayna shayne shazia shea sheela sheila shekoni sheldon shelia shelley shelly shemar sher sheri sheridan sherman sherri sherry sherwood sheryl shirley shiv
shivakari shobhana shola shona shresth shresthi shreya shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibongile sibusiso sibyl sibylle sid siddarth siddhi siddhran sidney
sidoine sidonia sienna sierra sifiso sigebert sigismond sigmund sigrid sigurd sijuade silas silvana silvere silvia silvian silviana silviu sim simao simeon simi similoluwa simina simion simisola
simon simona simone simran sincere sindisiwe sinead sinenhlanhla sinica siobhan siphephelo siphiwe sipho sister sitara sithembiso siu siv sixte sixtine siyanda sizakele sizani skye skyla skylar
sloka smaranda smita smriti sname sofia sofie solange soledad soline solomon solon som soma somnath somu sonia sonja sonny sonya sophia sophie soraia sorana sorcha sorin sorina sowande spencer
speranta spirydion stacey stacy stan stana stanca stancu stanford stanislas stanislaw stanley stanton stefan stefana stefania stefanie stela stelian steliana stella steluta stephan stephane
stephania stephanie stephany stephen stephon sterling steve steven stevie stewart stig stone stuart subhash subhashini subhasini subodh subomi sucheta sudeva sue suganya sujata sukanya sukhdev suma
suman sumayyah sumitra summer sunil sunita sunny suresh surya suryakant suryakanta suryakantam susan susana susanna susanne susheel sushil sushma susie suzana suzanne suzon sven svetlana swami
swapnil swara swarnalata swarup swassane sweta sybilla syble sydnee sydney sydni sydnie sylvain sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia szczepan szymon tabitha tacjana
tad tade tahlia taiwo talia talon tamara tami tamia tammy tamsin tancrede tanguy tania tanirika tanner tanushree tanushri tanya tapan tara tarek tari tariq tarun taryn tasha tate tatenda tatiana
tatum tatyana taurean taurin tavares taya taylor teagan ted teea tegan tej tejas tejumola tekla telly temidayo temitope tendai teodor teodora teodoro teodosia teofil teohari teona terence
terencjusz teresa teri terrance terrell terrence terri terrill terry tess tessie tevin thabisa thad thaddeus thadie thais thalia thamsanqa thandiwe thando thanh tharshini thea thelma themba theo
theodor theodora theodore theodose theophile theophraste theresa therese theresia theron thibault thibert thierry thobeka thomas thora thulani thulisile thurman thuy tia tiago tiana tianna tiara
tiberia tiberiu tierra tiffany tillman tim timea timmothy timmy timoleon timotei timoteo timothee timothy tina tinca tincuta tiphaine titi titien titilayo titilope tito titus tobias tobiasz
tobiloba tobin toby tod todd todor toke toki tokunbo tolulope toluwalope toluwani toluwanimi tom toma tomas tomasa tomasz tome tomiloba tommie tommy tomori tomos toney toni tonnin tony tonya tope
torbjorn torey torrance torrey toussaint toy trace tracey traci tracy traian trajan travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tricia
trilochan trilochana trilok trilokanath trilokesh triloki trinity trisha tristan tristian tristin triston troy trudie trycia trystan tudor tudora tudorita tudosia tunde turner turold tushar twila
tyler tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson ubaldo uche udai udit ujjawal ujjwal ulf ulices ulises ulla ulrika uluthando ulwazi ulysse uma umang umar una
unique upendra urbain urban uriah uriel urmila ursula ursule usha usman uttam uzodimma vada vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi val valentim valentin valentina valentine valere
valeria valerie valeriu valery vallie valter van vance vanesa vanessa vania varalakshmi varvara vasanti vasco vasile vasilica vasudev vasudeva vasudha vasundhara vaughn veda vedang vedanga vedanshi
velaphi velda vella velma velva vena venance venceslas venera veniamin vera verda verdie vergie verity verla verlie vern verna verner vernice vernie vernon verona veronica veronique vesta veta vi
vianney vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victorien victorin vida vidal vidhur vidhya vidur vidya vigile vijay vikram viktor viktoria vilma vimal vimala
vinay vince vincent vincentiu vincenza vincenzo vinciane vinnie viola violet violeta violette viorel viorela viorica virgie virgil virginia virginie visarion vishnu vishwamitra vita vital vito
vitor vitoria viv viva vivian viviana viviane vivianne vivien vivienne vlad vladimir vlaicu voichita voicu vrinda vrund vusumuzi vyas waclaw wade wai waino waldo wale walenty walentyn walentyna
waleran waleria walerian walery walgierz walid walker wallace walter walton wanda wandrille wanesa wanjiru waqar ward warren waseem watson wava wawrzyniec waylon wayne webster wei weldon wellington
wendell wendy werner weronika wesley westley weston whitney wiara wiktor wiktoria wilber wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo wilfrid wilfryd wilhelm wilhelmina wilhelmine
will willa willard william willie willis willow willy wilma wilmer wilson wilton wincenty winfield wing winifred winnifred winona winston wirginia witalis wladyslaw wlodzimierz wojciech woodrow
wuraola wyatt wyman xander xavier xaviere xenia xenophon xiao xin xzavier yaa yadira yakubu yan yasmeen yasmin yasmine yasser yaw yazmin yejide yesenia yessenia yetunde yewande yi yibanathi ying
yoann yogendra yogesh yoginder yolanda yolande yoshiko yousef ysaline yseult yuen yusuf yves yvette yvonne zac zachariah zachariasz zacharie zachary zache zachery zack zackary zackery zaharia zahid
zahra zainab zakary zamfir zamfira zander zane zanele zaneta zara zaraza zaria zbigniew zechariah zelda zella zelma zena zeno zenobia zenovia zenzele zephirin zetta zeynep zina zion zita zithulele
ziyanda zobuhle zoe zoeva zoey zofia zoie zoila zola zora zula zuzanna zygmunt
`
  .trim()
  .split(/\s+/);
