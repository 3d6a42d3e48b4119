/** Names that tell a region or country apart from a town, folded (see `fold`). `CODE name` pairs, one a comma. */
export const usStates =
  'AL alabama,AK alaska,AZ arizona,AR arkansas,CA california,CO colorado,CT connecticut,DE delaware,DC district of columbia,FL florida,GA georgia,HI hawaii,ID idaho,IL illinois,IN indiana,IA iowa,KS kansas,KY kentucky,LA louisiana,ME maine,MD maryland,MA massachusetts,MI michigan,MN minnesota,MS mississippi,MO missouri,MT montana,NE nebraska,NV nevada,NH new hampshire,NJ new jersey,NM new mexico,NY new york,NC north carolina,ND north dakota,OH ohio,OK oklahoma,OR oregon,PA pennsylvania,PR puerto rico,RI rhode island,SC south carolina,SD south dakota,TN tennessee,TX texas,UT utah,VT vermont,VA virginia,WA washington,WV west virginia,WI wisconsin,WY wyoming';
export const caProvinces =
  'ON ontario,QC quebec,BC british columbia,AB alberta,MB manitoba,SK saskatchewan,NS nova scotia,NB new brunswick,NL newfoundland and labrador,PE prince edward island,YT yukon,NU nunavut';
export const auStates =
  'NSW new south wales,VIC victoria,QLD queensland,WA western australia,SA south australia,TAS tasmania,ACT australian capital territory,NT northern territory';

/** Regions of other countries that stand behind a town without the country ("Munich, Bavaria"). */
export const otherRegions =
  'GB england|scotland|wales|northern ireland,DE bavaria|bayern|hessen|hesse|nordrhein-westfalen|nrw|baden-wurttemberg|sachsen|saxony|niedersachsen|brandenburg,FR ile-de-france|auvergne-rhone-alpes|occitanie,ES catalonia|cataluna|catalunya|comunidad de madrid|community of madrid|andalucia|andalusia,IT lombardy|lombardia|lazio|piedmont|piemonte,NL noord-holland|north holland|zuid-holland|south holland|noord-brabant,PL mazowieckie|malopolskie|dolnoslaskie|pomorskie,IN karnataka|maharashtra|telangana|tamil nadu|haryana|uttar pradesh|west bengal|gujarat,RS vojvodina,BR sao paulo state';

/** Parts of the world that are no country and no town. */
export const areas =
  'europe,eu,european union,emea,apac,latam,latin america,north america,south america,americas,asia,asia pacific,africa,middle east,dach,nordics,benelux,cee,mena';

/** What people call countries beside their names in CLDR. */
export const nicknames =
  'US usa|u.s.|u.s.a.|us of a|united states of america|the united states|america|estados unidos de america|sad,GB uk|u.k.|great britain|britain|grossbritannien|england,AE uae|u.a.e.,CZ czech republic|tschechische republik,NL holland|the netherlands,KR korea|republic of korea|south korea,RU russian federation,TR turkey|turkei,HK hong kong,MO macau|macao,CI ivory coast,TW taiwan,VN viet nam,CN prc|mainland china,MK macedonia,BA bosnia,DE deu|ger,CA can,FR fra,ES esp,AU aus,IN ind,RS srb,GB gbr,PL pol,IE irl|republic of ireland,CH che';

/** Towns for the codes that are a country and a state at once ("Berlin, DE"; "Newark, DE"). Others take the commoner reading. */
export const townCountries =
  'IN bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|gurgaon|gurugram|noida|kolkata|ahmedabad|kochi|jaipur|indore,CA toronto|vancouver|montreal|ottawa|calgary|edmonton|waterloo|winnipeg|quebec|quebec city|mississauga,IL tel aviv|tel aviv-yafo|haifa|jerusalem|herzliya|petah tikva|ramat gan,ID jakarta|bandung|surabaya|denpasar,CO bogota|medellin|cali,AR buenos aires|cordoba,MA casablanca|rabat,GA tbilisi,AL tirana,PA panama city,MD chisinau,GE tbilisi|batumi,US wilmington|newark|dover|indianapolis|carmel|fishers|fort wayne|south bend|evansville|lafayette|west lafayette|atlanta|savannah|augusta|alpharetta|athens';
