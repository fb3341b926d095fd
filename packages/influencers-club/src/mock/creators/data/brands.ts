/** Category: its brands. Invented, so that no real firm is said to have paid anyone; the first is the fact sheet's (§2.6). */
export const brandLines = `
Outdoor: Northpeak Outdoor,Fernholt,Ridgewater,Campline,Altamarsh,Wolf & Pine,Trailborne,Snowdrift Co,Granite Lane,Riverkit
Fashion: Maison Verell,Lindt & Loom,Oakline,Threadhouse,Velora,Studio Aster,Nomadwear,Pale Row,Kitsu Label,Cordovan Street
Beauty: Lumenskin,Rosalune,Petalworks,Glowery,Verbena Lab,Ondine,Maquilla,Dewpoint,Silkroot,Noir Fragrance
Sports: Stridewell,Kinetra,Pulseform,Courtside,Apex Runner,Flexora,Bolt Athletics,Summit Gym,Marathona,Ironleaf
Technology: Orbitel,Nexfone,Luminode,Quanta Audio,Pixelforge,Bytewell,Clearcast,Voltaic,Hexaware Labs,Soundbend
Food & Drink: Green Spoon,Harvest Row,Brewmont,Casa Oliva,Sourcraft,Mellow Tea,Bean & Barrel,Nutwell,Zestora,Plainly Oats
Travel: Wayfarer Air,Staywell,Nomadia,Roampass,Harbour Hotels,Suitcase Club,Skylark Tours,Trainline North,Island & Co,Mapmade
Gaming: Pixel Harbor,Nightowl Games,Respawn Chairs,Lootwell,Arcadia Keys,Quickscope,Frostbyte,Joyport,Guildhall,Keyclack
Music: Stringwell,Beatloft,Tonehouse,Vinylry,Earshot,Chorus Audio,Ampere,Micwright,Synthia,Headroom
Entertainment: Flickbox,Streamara,Laughline,Comic Crate,Showrunner,Popcorn Lane,Binge & Co,Cinemora,Punchline,Reelhouse
Family: Little Otter,Mamabear,Tiny Atlas,Cradlewise Co,Bunny & Oak,Playcraft,Softstep,Storytime Box,Milkmoon,Kidsail
Pets: Pawsome Pantry,Furfolk,Tailwind Pets,Catnip & Co,Barkley,Fetchwell,Whiskerly,Aqualore,Good Hound,Nuzzle
Home: Hearthside,Lampwright,Oak & Linen,Tidywell,Plantery,Fableform,Clay & Co,Cosyhaus,Paintbox,Nestling
Photography: Lenscraft,Filmory,Aperture Nine,Tripoda,Shutterwell,Darkroom Supply,Photonest,Light & Grain,Gimbal One,Framewise
Art: Inkwell,Paper Moon,Brushline,Canvas & Clay,Pigmenta,Sketchly,Letterform,Kilnhouse,Hueworks,Drawdown
Business: Ledgerly,Inboxer,Founders Kit,Pitchwell,Taskpond,Invoicely,Hirewise,Shopline,Clearbrief,Deskmate
Finance: Pennywise,Northbank,Coinharbor,Budgetly,Steadfast,Nestegg,Plainvest,Creditleaf,Moneta,Savewell
Education: Learnery,Lingualane,Bookish,Mathling,Quizworks,Scholara,Brightpath,Studyhall,Atlas Courses,Wordwell
Automotive: Voltdrive,Torqueline,Autofern,Motohaus,Wheelwright,Evergear,Roadborne,Garagekit,Chargepoint North,Oilwell
Health: Calmwell,Vitara,Sleepwell Co,Mindgarden,Herbaline,Nutrivo,Breathe Lab,Wellroot,Purewater,Dailydose
Wedding: Ever & Ivory,Vowline,Bouquetry,Ringsmith,Lace & Lily,Gatherings,Confetti Club,Honeymoonly,Cakewright,Two Hearts
Luxury: Aurelian,Maison Doré,Argent & Fils,Velvet Row,Opaline,Regent Watches,Casa Marmo,Soie Paris,Noble Oak,Chateau Lys
Jewellery: Goldleaf,Pearl & Stone,Silverline,Gemory,Twinkle Studio,Amberwell,Facette,Bijou Lane,Ringlet,Stonehart
Shopping: Basketful,Cartwheel,Dealery,Marketplace Nine,Shopwell,Parcelly,Boxbird,Bargainista,Clickcart,Fairprice
Toys: Blockworks,Puzzle Pond,Teddy & Co,Kitewright,Dollhouse Lane,Marblerun,Wonderbox,Gameboard,Plushery,Railkit
Telecom: Signalwell,Linka Mobile,Chattera,Roamwell,Fibernest,Callbird,Datalane,Netharbor,Mobily North,Simwise
Insurance: Shelterly,Safeharbor,Coverwell,Umbra,Guardian Oak,Claimwise,Surely,Trustline,Homeshield,Petcover
Real Estate: Keystone Homes,Flatfinder,Rentwell,Doorstep,Roofline,Homely,Movewise,Leaselane,Brickhouse,Plotly Homes
Charity: Givewell North,Clean Rivers,Food For All,Tree by Tree,Open Shelter,Kind Hands,Ocean Watch,Warm Coats,Bright Futures,Seed Fund
Software: Notely,Formwise,Cloudnest,Editly,Vpnest,Passkeep,Sitecraft,Mailwright,Calendra,Boardly
`;
