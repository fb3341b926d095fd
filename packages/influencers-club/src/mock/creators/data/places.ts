/**
 * A country a line: name | code | languages, the first spoken most | share of creators | cities as name/state/latitude/longitude.
 * States are named where the audience dictionary knows them. A selection of our own; coordinates to a tenth of a degree.
 */
export const placeLines = `
United States|US|en,es|300|New York/New York/40.7/-74.0;Los Angeles/California/34.1/-118.2;Chicago/Illinois/41.9/-87.6;Houston/Texas/29.8/-95.4;Miami/Florida/25.8/-80.2;Austin/Texas/30.3/-97.7;San Francisco/California/37.8/-122.4;San Diego/California/32.7/-117.2;Seattle/Washington/47.6/-122.3;Boston/Massachusetts/42.4/-71.1;Atlanta/Georgia/33.7/-84.4;Denver/Colorado/39.7/-105.0;Portland/Oregon/45.5/-122.7;Nashville/Tennessee/36.2/-86.8;Las Vegas/Nevada/36.2/-115.1;Phoenix/Arizona/33.4/-112.1;Dallas/Texas/32.8/-96.8;Philadelphia/Pennsylvania/40.0/-75.2;Minneapolis/Minnesota/45.0/-93.3;Detroit/Michigan/42.3/-83.0;Orlando/Florida/28.5/-81.4;Salt Lake City/Utah/40.8/-111.9;New Orleans/Louisiana/30.0/-90.1;Charlotte/North Carolina/35.2/-80.8
United Kingdom|GB|en|95|London/England/51.5/-0.1;Manchester/England/53.5/-2.2;Birmingham/England/52.5/-1.9;Bristol/England/51.5/-2.6;Leeds/England/53.8/-1.5;Liverpool/England/53.4/-3.0;Brighton/England/50.8/-0.1;Edinburgh/Scotland/56.0/-3.2;Glasgow/Scotland/55.9/-4.3;Cardiff/Wales/51.5/-3.2;Belfast/Northern Ireland/54.6/-5.9
India|IN|hi,en,ta,te,bn|90|Mumbai/Maharashtra/19.1/72.9;Delhi/Delhi/28.7/77.1;Bengaluru/Karnataka/13.0/77.6;Hyderabad/Telangana/17.4/78.5;Chennai/Tamil Nadu/13.1/80.3;Kolkata/West Bengal/22.6/88.4;Pune/Maharashtra/18.5/73.9;Jaipur/Rajasthan/26.9/75.8;Ahmedabad/Gujarat/23.0/72.6;Lucknow/Uttar Pradesh/26.8/80.9
Brazil|BR|pt|80|São Paulo/São Paulo/-23.6/-46.6;Rio de Janeiro/Rio de Janeiro/-22.9/-43.2;Belo Horizonte/Minas Gerais/-19.9/-43.9;Brasília/Distrito Federal/-15.8/-47.9;Salvador/Bahia/-13.0/-38.5;Curitiba/Paraná/-25.4/-49.3;Porto Alegre/Rio Grande do Sul/-30.0/-51.2;Recife/Pernambuco/-8.1/-34.9;Fortaleza/Ceará/-3.7/-38.5;Florianópolis/Santa Catarina/-27.6/-48.5
Germany|DE|de|50|Berlin/Berlin/52.5/13.4;Hamburg/Hamburg/53.6/10.0;Munich/Bavaria/48.1/11.6;Cologne/North Rhine-Westphalia/50.9/7.0;Frankfurt/Hesse/50.1/8.7;Stuttgart/Baden-Württemberg/48.8/9.2;Düsseldorf/North Rhine-Westphalia/51.2/6.8;Leipzig/Saxony/51.3/12.4;Dresden/Saxony/51.1/13.7
France|FR|fr|45|Paris/Île-de-France/48.9/2.4;Lyon/Auvergne-Rhône-Alpes/45.8/4.8;Marseille/Provence-Alpes-Côte d'Azur/43.3/5.4;Toulouse/Occitanie/43.6/1.4;Nice/Provence-Alpes-Côte d'Azur/43.7/7.3;Bordeaux/Nouvelle-Aquitaine/44.8/-0.6;Lille/Hauts-de-France/50.6/3.1;Nantes/Pays de la Loire/47.2/-1.6
Spain|ES|es|42|Madrid/Community of Madrid/40.4/-3.7;Barcelona/Catalonia/41.4/2.2;Valencia/Valencian Community/39.5/-0.4;Seville/Andalusia/37.4/-6.0;Málaga/Andalusia/36.7/-4.4;Bilbao/Basque Country/43.3/-2.9;Palma/Balearic Islands/39.6/2.7
Italy|IT|it|42|Rome/Lazio/41.9/12.5;Milan/Lombardy/45.5/9.2;Naples/Campania/40.9/14.3;Turin/Piedmont/45.1/7.7;Florence/Tuscany/43.8/11.3;Bologna/Emilia-Romagna/44.5/11.3;Palermo/Sicily/38.1/13.4
Canada|CA|en,fr|38|Toronto/Ontario/43.7/-79.4;Vancouver/British Columbia/49.3/-123.1;Montreal/Quebec/45.5/-73.6;Calgary/Alberta/51.0/-114.1;Ottawa/Ontario/45.4/-75.7;Edmonton/Alberta/53.5/-113.5;Quebec City/Quebec/46.8/-71.2
Australia|AU|en|32|Sydney/New South Wales/-33.9/151.2;Melbourne/Victoria/-37.8/145.0;Brisbane/Queensland/-27.5/153.0;Perth/Western Australia/-32.0/115.9;Adelaide/South Australia/-34.9/138.6;Gold Coast/Queensland/-28.0/153.4;Hobart/Tasmania/-42.9/147.3
Mexico|MX|es|40|Mexico City//19.4/-99.1;Guadalajara//20.7/-103.3;Monterrey//25.7/-100.3;Puebla//19.0/-98.2;Tijuana//32.5/-117.0;Mérida//21.0/-89.6;Cancún//21.2/-86.9
Indonesia|ID|id|40|Jakarta//-6.2/106.8;Surabaya//-7.3/112.7;Bandung//-6.9/107.6;Medan//3.6/98.7;Denpasar//-8.7/115.2;Yogyakarta//-7.8/110.4
Japan|JP|ja|35|Tokyo//35.7/139.7;Osaka//34.7/135.5;Kyoto//35.0/135.8;Fukuoka//33.6/130.4;Sapporo//43.1/141.4;Nagoya//35.2/136.9
South Korea|KR|ko|28|Seoul//37.6/127.0;Busan//35.2/129.1;Incheon//37.5/126.7;Daegu//35.9/128.6
Turkey|TR|tr|30|Istanbul//41.0/29.0;Ankara//39.9/32.9;Izmir//38.4/27.1;Antalya//36.9/30.7;Bursa//40.2/29.1
Russia|RU|ru|28|Moscow//55.8/37.6;Saint Petersburg//59.9/30.3;Kazan//55.8/49.1;Novosibirsk//55.0/82.9
Argentina|AR|es|24|Buenos Aires//-34.6/-58.4;Córdoba//-31.4/-64.2;Rosario//-32.9/-60.7;Mendoza//-32.9/-68.8
Colombia|CO|es|22|Bogotá//4.7/-74.1;Medellín//6.2/-75.6;Cali//3.5/-76.5;Cartagena//10.4/-75.5
Philippines|PH|tl,en|24|Manila//14.6/121.0;Quezon City//14.7/121.0;Cebu City//10.3/123.9;Davao City//7.2/125.5
Nigeria|NG|en|22|Lagos//6.5/3.4;Abuja//9.1/7.4;Port Harcourt//4.8/7.0;Ibadan//7.4/3.9
Pakistan|PK|ur,en|20|Karachi//24.9/67.0;Lahore//31.5/74.4;Islamabad//33.7/73.0
Bangladesh|BD|bn|14|Dhaka//23.8/90.4;Chittagong//22.4/91.8
Vietnam|VN|vi|18|Ho Chi Minh City//10.8/106.6;Hanoi//21.0/105.8;Da Nang//16.1/108.2
Thailand|TH|th|20|Bangkok//13.8/100.5;Chiang Mai//18.8/99.0;Phuket//7.9/98.4
Malaysia|MY|ms,en|14|Kuala Lumpur//3.1/101.7;Penang//5.4/100.3;Johor Bahru//1.5/103.7
Singapore|SG|en,zh|9|Singapore//1.4/103.8
Taiwan|TW|zh|10|Taipei//25.0/121.6;Kaohsiung//22.6/120.3;Taichung//24.1/120.7
Hong Kong|HK|zh,en|7|Hong Kong//22.3/114.2
China|CN|zh|14|Shanghai//31.2/121.5;Beijing//39.9/116.4;Shenzhen//22.5/114.1;Guangzhou//23.1/113.3
Netherlands|NL|nl,en|18|Amsterdam//52.4/4.9;Rotterdam//51.9/4.5;The Hague//52.1/4.3;Utrecht//52.1/5.1;Eindhoven//51.4/5.5
Belgium|BE|nl,fr|9|Brussels//50.9/4.4;Antwerp//51.2/4.4;Ghent//51.1/3.7
Switzerland|CH|de,fr,it|9|Zurich//47.4/8.5;Geneva//46.2/6.1;Basel//47.6/7.6;Lausanne//46.5/6.6
Austria|AT|de|8|Vienna//48.2/16.4;Graz//47.1/15.4;Salzburg//47.8/13.0
Sweden|SE|sv,en|11|Stockholm//59.3/18.1;Gothenburg//57.7/12.0;Malmö//55.6/13.0
Norway|NO|no|7|Oslo//59.9/10.8;Bergen//60.4/5.3;Trondheim//63.4/10.4
Denmark|DK|da|7|Copenhagen//55.7/12.6;Aarhus//56.2/10.2
Finland|FI|fi|6|Helsinki//60.2/24.9;Tampere//61.5/23.8;Turku//60.5/22.3
Iceland|IS|is|1|Reykjavík//64.1/-21.9
Ireland|IE|en|7|Dublin//53.3/-6.3;Cork//51.9/-8.5;Galway//53.3/-9.1
Portugal|PT|pt|11|Lisbon//38.7/-9.1;Porto//41.1/-8.6;Faro//37.0/-7.9
Poland|PL|pl|17|Warsaw//52.2/21.0;Kraków//50.1/19.9;Wrocław//51.1/17.0;Gdańsk//54.4/18.6;Poznań//52.4/16.9
Czech Republic|CZ|cs|7|Prague//50.1/14.4;Brno//49.2/16.6
Slovakia|SK|sk|3|Bratislava//48.1/17.1;Košice//48.7/21.3
Hungary|HU|hu|6|Budapest//47.5/19.0;Debrecen//47.5/21.6
Romania|RO|ro|8|Bucharest//44.4/26.1;Cluj-Napoca//46.8/23.6;Timișoara//45.8/21.2
Bulgaria|BG|bg|4|Sofia//42.7/23.3;Plovdiv//42.1/24.7
Greece|GR|el|7|Athens//38.0/23.7;Thessaloniki//40.6/22.9
Croatia|HR|hr|4|Zagreb//45.8/16.0;Split//43.5/16.4
Serbia|RS|sr|4|Belgrade//44.8/20.5;Novi Sad//45.3/19.8
Slovenia|SI|sl|2|Ljubljana//46.1/14.5
Ukraine|UA|uk|11|Kyiv//50.5/30.5;Lviv//49.8/24.0;Odesa//46.5/30.7
Lithuania|LT|lt|2|Vilnius//54.7/25.3
Latvia|LV|lv|2|Riga//56.9/24.1
Estonia|EE|et|2|Tallinn//59.4/24.8
Georgia|GE|ka|2|Tbilisi//41.7/44.8
Armenia|AM|hy|1|Yerevan//40.2/44.5
Azerbaijan|AZ|az|2|Baku//40.4/49.9
Kazakhstan|KZ|kk,ru|4|Almaty//43.2/76.9;Astana//51.2/71.4
Uzbekistan|UZ|uz|2|Tashkent//41.3/69.2
Israel|IL|he,en|8|Tel Aviv//32.1/34.8;Jerusalem//31.8/35.2;Haifa//32.8/35.0
United Arab Emirates|AE|ar,en|14|Dubai//25.2/55.3;Abu Dhabi//24.5/54.4;Sharjah//25.3/55.4
Saudi Arabia|SA|ar|14|Riyadh//24.7/46.7;Jeddah//21.5/39.2;Dammam//26.4/50.1
Kuwait|KW|ar|4|Kuwait City//29.4/48.0
Qatar|QA|ar|3|Doha//25.3/51.5
Bahrain|BH|ar|2|Manama//26.2/50.6
Oman|OM|ar|2|Muscat//23.6/58.4
Jordan|JO|ar|3|Amman//31.9/35.9
Lebanon|LB|ar,fr|4|Beirut//33.9/35.5
Iraq|IQ|ar|5|Baghdad//33.3/44.4;Erbil//36.2/44.0
Iran|IR|fa|10|Tehran//35.7/51.4;Isfahan//32.7/51.7;Shiraz//29.6/52.5
Egypt|EG|ar|16|Cairo//30.0/31.2;Alexandria//31.2/29.9
Morocco|MA|ar,fr|8|Casablanca//33.6/-7.6;Marrakesh//31.6/-8.0;Rabat//34.0/-6.8
Algeria|DZ|ar,fr|5|Algiers//36.8/3.1;Oran//35.7/-0.6
Tunisia|TN|ar,fr|4|Tunis//36.8/10.2
South Africa|ZA|en,af,zu|14|Cape Town//-33.9/18.4;Johannesburg//-26.2/28.0;Durban//-29.9/31.0;Pretoria//-25.7/28.2
Kenya|KE|sw,en|8|Nairobi//-1.3/36.8;Mombasa//-4.0/39.7
Ghana|GH|en|6|Accra//5.6/-0.2;Kumasi//6.7/-1.6
Ethiopia|ET|am|3|Addis Ababa//9.0/38.7
Tanzania|TZ|sw|3|Dar es Salaam//-6.8/39.3
Uganda|UG|en,sw|3|Kampala//0.3/32.6
Senegal|SN|fr|2|Dakar//14.7/-17.5
Ivory Coast|CI|fr|2|Abidjan//5.4/-4.0
Cameroon|CM|fr,en|2|Douala//4.1/9.7;Yaoundé//3.9/11.5
Chile|CL|es|10|Santiago//-33.4/-70.7;Valparaíso//-33.0/-71.6
Peru|PE|es|9|Lima//-12.0/-77.0;Cusco//-13.5/-72.0
Ecuador|EC|es|5|Quito//-0.2/-78.5;Guayaquil//-2.2/-79.9
Venezuela|VE|es|6|Caracas//10.5/-66.9;Maracaibo//10.7/-71.6
Uruguay|UY|es|2|Montevideo//-34.9/-56.2
Paraguay|PY|es|2|Asunción//-25.3/-57.6
Bolivia|BO|es|2|La Paz//-16.5/-68.1
Dominican Republic|DO|es|4|Santo Domingo//18.5/-69.9
Puerto Rico|PR|es,en|3|San Juan//18.5/-66.1
Costa Rica|CR|es|2|San José//9.9/-84.1
Guatemala|GT|es|2|Guatemala City//14.6/-90.5
Panama|PA|es|2|Panama City//9.0/-79.5
Jamaica|JM|en|2|Kingston//18.0/-76.8
Sri Lanka|LK|si,ta|3|Colombo//6.9/79.9
Nepal|NP|ne|3|Kathmandu//27.7/85.3
Cambodia|KH|km|2|Phnom Penh//11.6/104.9
Myanmar|MM|my|2|Yangon//16.8/96.2
New Zealand|NZ|en|7|Auckland//-36.8/174.8;Wellington//-41.3/174.8;Christchurch//-43.5/172.6
`;
