#include "simnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using Lists = std::array<QString, simRegionCount>;

// "first|last|latin" by region. The last group has no team.
const Lists curated{
    u"Mikkel|Østergaard|mikkel.ostergaard;Astrid|Lindqvist-Håkansson|astrid.lindqvist;"
    "Søren|Bjerregaard|soren.bjerregaard;Eeva-Liisa|Mäkinen|eeva-liisa.makinen;Oskar|Wallin|oskar.wallin;"
    "Ingrid|Solbakken|ingrid.solbakken;Aleksi|Virtanen|aleksi.virtanen;Maja|Holm Kristensen|maja.holm;"
    "Jónas|Þór Sigurðsson|jonas.sigurdsson;Liv|Torvaldsen|liv.torvaldsen;"
    "Freja|Damsgaard-Poulsen|freja.damsgaard;Henrik|Nøhr Thomsen|henrik.nohr"_s,
    u"Jürgen|Großmann|juergen.grossmann;Käthe|Müller-Lüdenscheidt|kaethe.mueller;Matthias|Weiß|matthias.weiss;"
    "Anneliese|Schäfer|anneliese.schaefer;Björn|Krähenbühl|bjoern.kraehenbuehl;Urs|Zgraggen|urs.zgraggen;"
    "Zoë|Brändli|zoe.braendli;Leopold|Freiherr von Hohenwarth|leopold.hohenwarth;Jörg|Übelacker|joerg.uebelacker;"
    "Heidi|Füßl|heidi.fuessl;Tobias|Eichhörnchen-Vogt|tobias.vogt"_s,
    u"Llŷr|ap Gwynfor|llyr.apgwynfor;Siân|Llewellyn|sian.llewellyn;Daan|van 't Hoff|daan.vanthoff;"
    "Gwenllïan|Ŵyn-Prŷs|gwenllian.wyn;Niamh|O’Súilleabháin|niamh.osuilleabhain;"
    "Wilhelmina Adriana|van der Hoeven-van Bommel tot Zuylen|wilhelmina.vanderhoeven;Chloë|Desmedt|chloe.desmedt;"
    "Ruaridh|MacGille-Dhuinn|ruaridh.macgille;Thijs|IJsselstein|thijs.ijsselstein"_s,
    u"يوسف|بن عبد الله|yousef.binabdullah;ليلى|الهاشمي|layla.alhashimi;Nour|El-Khoury|nour.elkhoury;"
    "عمر|الفاروقي|omar.alfarouqi;Çağla|Yıldırım|cagla.yildirim;فاطمة الزهراء|بنت سالم|fatima.bintsalem;"
    "İlker|Şahinoğlu|ilker.sahinoglu"_s,
    u"美咲|髙橋|misaki.takahashi;健太|渡邉|kenta.watanabe;さくら|小野寺|sakura.onodera;大輔|齋藤|daisuke.saito;"
    "ケイト|ブラウン|kate.brown"_s,
    u"Halldóra|Rey|halldora.rey;Ödön|Halvorsen|odon.halvorsen"_s};

// "native=latin"; without "=" the lower-case word is the Latin form.
const Lists firstNames{
    u"Åse=aase Bjørn=bjorn Signe Torbjörn=torbjorn Päivi=paivi Väinö=vaino Guðrún=gudrun Rasmus Solveig Håkon=hakon "
    "Märta=marta Jørgen=jorgen Elin Sæunn=saeunn Kirsten Ørjan=orjan Saga Njål=njal Tuuli Göran=goran"_s,
    u"Jürg=juerg Bärbel=baerbel Günther=guenther Lukas Sören=soeren Käte=kaete Franziska Jörn=joern Hannelore "
    "Götz=goetz Moritz Änne=aenne Rüdiger=ruediger Silke Xaver Regula Lötte=loette Beat Ursula Veit"_s,
    u"Siôn=sion Nerys Joost Ffion Cillian Gwŷn=gwyn Aoife Maarten Zoë=zoe Pádraig=padraig Lieke Rhŷs=rhys Eilidh "
    "Bram Seán=sean Tomos Noor Angharad Wouter Óscar=oscar"_s,
    u"محمد=mohammed سارة=sara خالد=khaled نورة=noura Yasmine حسن=hassan Tarık=tarik زينب=zainab Rania كريم=karim "
    "Gülşen=gulsen مريم=mariam Idris سلمى=salma Özgür=ozgur عائشة=aisha Samir هدى=huda طارق=tariq ياسر=yasser"_s,
    u"翔太=shota 陽菜=hina 蓮=ren 結衣=yui 悠真=yuma 凛=rin 拓海=takumi 葵=aoi 直樹=naoki 美穂=miho 亮=ryo "
    u"千尋=chihiro "
    "誠=makoto 由美=yumi ひろし=hiroshi 真央=mao 修=osamu 恵=megumi 隼人=hayato ミカ=mika"_s,
    u"Alex Kim Robin Sam Toni"_s};
const Lists lastNames{
    u"Ångström=angstrom Kjær=kjaer Sjöberg=sjoberg Nygård=nygard Hämäläinen=hamalainen Þorláksson=thorlaksson "
    "Rønning=ronning Bäckström=backstrom Møller=moller Vestergaard Ylönen=ylonen Ødegård=odegard Lövgren=lovgren "
    "Strøm=strom Høeg=hoeg Jóhannsdóttir=johannsdottir Öberg=oberg Sæther=saether Lindahl Grønbæk=gronbaek"_s,
    u"Köhler=koehler Strauß=strauss Bühlmann=buehlmann Pfäffli=pfaeffli Schröder=schroeder Löwe=loewe Voß=voss "
    "Rügenwald=ruegenwald Hürlimann=huerlimann Böttcher=boettcher Jäger=jaeger Weißgerber=weissgerber "
    "Zürcher=zuercher Kröger=kroeger Gröbli=groebli Steiner Preußler=preussler Öttinger=oettinger Fähnrich=faehnrich "
    "Tschudi"_s,
    u"Gruffŷdd=gruffydd Van_den_Broeck=vandenbroeck Ó_Briain=obriain De_Jong=dejong Llŵyd=llwyd Van_Dijk=vandijk "
    "Pryce-Hughes=prycehughes Ní_Chonaill=nichonaill Coëne=coene Featherstonehaugh Brontë=bronte IJzerman=ijzerman "
    "McAllister Ter_Braak=terbraak Müllens=mullens D’Hooghe=dhooghe Cadwaladr Van_’t_Veer=vantveer Penhaligon "
    "Vermeulen"_s,
    u"الأنصاري=alansari المصري=almasri بن_زايد=binzayed Benabdallah Öztürk=ozturk الشمري=alshammari حداد=haddad "
    "Güneş=gunes El-Masry=elmasry الخطيب=alkhatib Çelik=celik القحطاني=alqahtani Bouazizi عبد_الرحمن=abdulrahman "
    "الزهراني=alzahrani Tounsi ناصر=nasser Işık=isik البغدادي=albaghdadi Farouk"_s,
    u"佐藤=sato 鈴木=suzuki 髙田=takada 山﨑=yamazaki 長谷川=hasegawa 渡邊=watanabe 五十嵐=igarashi 中村=nakamura "
    "小林=kobayashi 吉田=yoshida 勅使河原=teshigawara 加藤=kato 東海林=shoji 松本=matsumoto 井上=inoue 林=hayashi "
    "四月一日=watanuki 清水=shimizu 阿部=abe 森=mori"_s,
    u"Halvorsen Rey Falk Lund Berg"_s};
const Lists places{u"Nordic;Copenhagen;Bergen;Göteborg;Tampere;Reykjavík;Aarhus;Malmö"_s,
                   u"DACH;Zürich;Köln;Graz;München;Düsseldorf;Bern;Leipzig"_s,
                   u"UK & Benelux;Caerdydd;Gent;’s-Hertogenbosch;Belfast;Luxembourg;Leeds;Liège"_s,
                   u"MENA;Casablanca;القاهرة;Dubai;İstanbul;Amman;Tunis;الرياض"_s,
                   u"Japan;大阪;札幌;福岡;名古屋;仙台;京都;那覇"_s,
                   QString()};

std::array<QStringList, simRegionCount> splitAll(const Lists &lists)
{
    std::array<QStringList, simRegionCount> result;
    for (size_t i = 0; i < lists.size(); ++i)
        result[i] = lists[i].split(u' ');
    return result;
}

QPair<QString, QString> word(const QStringList &all, quint64 pick)
{
    const QString &entry = all[qsizetype(pick % quint64(all.size()))];
    QString native = entry.section(u'=', 0, 0);
    const QString latin = entry.contains(u'=') ? entry.section(u'=', 1) : native.toLower();
    return {native.replace(u'_', u' '), latin};
}
} // namespace

int simCuratedCount(SimRegion region)
{
    return int(curated[size_t(region)].count(u';')) + 1;
}

SimName simCurated(SimRegion region, int position)
{
    const QStringList parts = curated[size_t(region)].section(u';', position, position).split(u'|');
    return {parts.value(0), parts.value(1), parts.value(2)};
}

SimName simCombined(SimRegion region, quint64 pick)
{
    static const auto firsts = splitAll(firstNames);
    static const auto lasts = splitAll(lastNames);
    const auto first = word(firsts[size_t(region)], pick);
    const auto last = word(lasts[size_t(region)], pick / 64);
    return {first.first, last.first, first.second + u'.' + last.second};
}

QString simTeamName(SimRegion region, int variant)
{
    const QStringList names = places[size_t(region)].split(u';');
    const QString &name = names.value(variant % simTeamVariants);
    return variant == 0 ? name : names.first() + u' ' + name;
}
