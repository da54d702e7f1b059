package org.tual.samples;

/** The vendor sheet of the seafood sample: 62 vendors, header on row 5. */
final class AndamanVendors {
  private AndamanVendors() {}

  static Sheet sheet() {
    return Sheet.of("Vendors", TITLES + PROCESSORS + COLD_STORES + FARMS + PACKAGING + OTHERS)
        .merging("A1:T1", "A2:T2", "A3:T3", "E6:E7", "E8:E9", "E24:E25", "D30:D40", "D45:D47")
        .hidingRows(23, 40, 58);
  }

  private static final String TITLES =
      """
      FICTIONAL DATA. Every company, person, vessel and number in this workbook is invented.
      Noordzee Fiktif Foods B.V. - approved vendors, seafood and packaging
      List of 30 September 2026, prepared by Purchasing. Blank means: nobody asked, or nobody knows.

      Vendor No.|Vendor Name|Name in local script|Country|Province|Postcode|Facility type|Product|Supplies to|Tier|Workers|Migrant workers|Agency workers|Workers from other provinces|Labour agency|Last social audit|Audit scheme|Lead time cut by us (%)|Contact person|Remarks
      """;

  private static final String PROCESSORS =
      """
      F-101|Andaman Fiktif Cannery Plant 1|อันดามันสมมติแคนเนอรี่ โรงงาน 1|Thailand|Phuket|83000|Factory|Canned tuna (fish)|Noordzee Fiktif Foods B.V.|1|640|412|60||Saithong Contoh Manpower|2025-10-31|Buyer's own|10|Khun Malee Sommutdee|audit exactly twelve months old
      F-102|Andaman Fiktif Cannery Plant 2|อันดามันสมมติแคนเนอรี่ โรงงาน 2|Thailand|Phuket|83110|Factory|Canned tuna (fish)|Noordzee Fiktif Foods B.V.|1|380|251|0||Saithong Contoh Manpower|2026-05-12|Buyer's own|10|Khun Malee Sommutdee|told us about the fees in March without being asked
      F-103|Songkhla Contoh Frozen Foods|สงขลาตัวอย่างโฟรเซ่นฟู้ดส์|Thailand|Songkhla|90000|Factory|Frozen fish fillets|Noordzee Fiktif Foods B.V.|1|500|288|150||Saithong Contoh Manpower|2025-10-30|Buyer's own|30|Khun Anan Sommutsuk|
      F-104|Perfek Contoh Marine Foods|เพอร์เฟกตัวอย่างมารีนฟู้ดส์|Thailand|Songkhla|90110|Factory|Frozen shrimp|Noordzee Fiktif Foods B.V.|1|480|390||||2026-09-15|Grade A|0|Quality Department|certificate on the wall, never answers questions
      F-105|Ranong Fiktif Surimi|ระนองสมมติซูริมิ|Thailand|Ranong|85000|Factory|Surimi (fish)|Noordzee Fiktif Foods B.V.|1|100-200||||||None|45|Khun Preecha Sommutrat|we moved the order from 60 to 33 days
      F-106|Bitung Contoh Tuna|PT Bitung Contoh Tuna|Indonesia|Sulawesi Utara|95511|Factory|Tuna loins (fish)|Noordzee Fiktif Foods B.V.|1|320|0|110|205|Jaya Contoh Tenaga|2026-02-20|Buyer's own|15|Ibu Ratna Contohwati|110 of 320 through an agency
      F-107|Conservas Ejemplo del Cantábrico|Conservas Ejemplo del Cantábrico S.L.|Spain|Cantabria|39740|Factory|Anchovies in oil|Noordzee Fiktif Foods B.V.|1|96|18|0|||2026-06-03|Third party|0|Marta Ejemplar Ficticio|
      F-108|Gulf Fiktif Shrimp Packers|Gulf Fiktif Shrimp Packers LLC|United States|Louisiana|70340|Factory|Peeled crawfish and shrimp|Noordzee Fiktif Foods B.V.|1|74|52|||Lonestar Fiktif Staffing|2024-08-14|Supplier's own|25|J. Examplewood|seasonal visas, one employer
      """;

  private static final String COLD_STORES =
      """
      F-111|Hat Contoh Cold Storage|หาดตัวอย่างห้องเย็น|Thailand|Songkhla|90110|Cold store|Frozen fish|Songkhla Contoh Frozen Foods|2|58|31||||2026-01-18|Third party|||
      F-112|Phang Nga Fiktif Cold Store|พังงาสมมติห้องเย็น|Thailand|Phang Nga|82000|Cold store|Frozen tuna (fish)|Andaman Fiktif Cannery Plant 1|2|>50||||||||Khun Wirat Sommutchai|
      F-113|Rassada Contoh Tuna Pier|รัษฎาตัวอย่างท่าปลา|Thailand|Phuket|83000|Landing site|Fresh tuna (fish)|Andaman Fiktif Cannery Plant 2|2|24|||||2026-04-02|Third party|||
      F-114|Ranong Contoh Fish Landing|ระนองตัวอย่างแพปลา|Thailand|Ranong|85000|Landing site|Mixed fish|Ranong Fiktif Surimi|2|N/A|||||||||
      F-115|Tual Fiktif Cold Storage|PT Tual Fiktif Cold Storage|Indonesia|Maluku|97611|Cold store|Frozen tuna (fish)|Bitung Contoh Tuna|2|145|0|0|118|Kampung Contoh Broker|||||118 people from Nusa Tenggara Timur
      F-116|Ambon Contoh Seafood Store|PT Ambon Contoh Seafood|Indonesia|Maluku|97128|Cold store|Frozen fish|Bitung Contoh Tuna|2|40-60|||||2025-11-01|Third party|||
      F-117|Kaohsiung Fiktif Transit Store|高雄虛構冷藏|Taiwan|Kaohsiung|80672|Cold store|Frozen tuna (fish)|Andaman Fiktif Cannery Plant 1|2|66|22||||||||
      F-118|Santander Ejemplo Cold Chain|Santander Ejemplo Frío|Spain|Cantabria|39009|Cold store|Anchovies|Conservas Ejemplo del Cantábrico|2|21|2||||2026-03-30|Third party|||
      F-119|Da Nang Vi Du Fishmeal|Bột cá Ví Dụ Đà Nẵng|Vietnam|Da Nang|50000|Factory|Fishmeal|Perfek Contoh Marine Foods|2|35|||||||||source of the fish not told
      F-120|Samut Contoh Fishmeal|สมุทรตัวอย่างปลาป่น|Thailand|Samut Sakhon|74000|Factory|Fishmeal|Surat Contoh Shrimp Farm|3|41|37||||||||closed to visitors
      """;

  private static final String FARMS =
      """
      F-121|Surat Contoh Shrimp Farm|สุราษฎร์ตัวอย่างฟาร์มกุ้ง|Thailand|Surat Thani|84000|Farm|Shrimp|Perfek Contoh Marine Foods|2|88|40||||||||
      F-122|Kanchanadit Fiktif Prawn Farm|กาญจนดิษฐ์สมมติฟาร์ม|Thailand|Surat Thani|84160|Farm|Shrimp|Perfek Contoh Marine Foods|2|๑๒๐||||||||Khun Somsak Sommutwong|
      F-123|Chanthaburi Contoh Hatchery|จันทบุรีตัวอย่าง|Thailand|Chanthaburi|22000|Farm|Shrimp|Surat Contoh Shrimp Farm|3|19|||||||||
      F-124|Lombok Contoh Seaweed|Rumput Laut Contoh Lombok|Indonesia|Nusa Tenggara Barat|83115|Farm|Seaweed|Bitung Contoh Tuna|2|30|0|0|0||||||
      F-125|Broker Fiktif Fish Trading|โบรกเกอร์สมมติ|Thailand|Bangkok|10120|Trader|Mixed fish|Ranong Fiktif Surimi|2|7|||||||||office only, no fish is handled here
      F-126|Noordzee Fiktif Sourcing Office|สำนักงานสมมติ|Thailand|Bangkok|10500|Office||Noordzee Fiktif Foods B.V.|1|12|0|0|0||||||our own people
      """;

  private static final String PACKAGING =
      """
      F-131|Siam Fiktif Cartons|สยามสมมติกล่องกระดาษ|Thailand|Pathum Thani|12120|Factory|Cardboard boxes|Andaman Fiktif Cannery Plant 1|2||||||||||
      F-132|Rayong Contoh Labels|ระยองตัวอย่างฉลาก|Thailand|Rayong|21000|Factory|Paper labels|Andaman Fiktif Cannery Plant 1|2||||||||||
      F-133|Phuket Fiktif Ice|ภูเก็ตสมมติน้ำแข็ง|Thailand|Phuket|83000|Factory|Ice|Andaman Fiktif Cannery Plant 2|2|||||||||Khun Nok Sommutporn|
      F-134|Surat Contoh Ice|สุราษฎร์ตัวอย่างน้ำแข็ง|Thailand|Surat Thani|84100|Factory|Ice|Perfek Contoh Marine Foods|2||||||||||
      F-135|Hat Yai Fiktif Pallets|หาดใหญ่สมมติพาเลท|Thailand|Songkhla|90110|Factory|Wooden pallets|Songkhla Contoh Frozen Foods|2||||||||||
      F-136|Bangkok Contoh Inks|กรุงเทพตัวอย่างหมึกพิมพ์|Thailand|Bangkok|10150|Factory|Printing ink|Rayong Contoh Labels|3||||||||||
      F-137|Chonburi Fiktif Films|ชลบุรีสมมติฟิล์ม|Thailand|Chonburi|20000|Factory|Plastic film|Songkhla Contoh Frozen Foods|2||||||||||
      F-138|Ayutthaya Contoh Jars|อยุธยาตัวอย่างขวดแก้ว|Thailand|Ayutthaya|13160|Factory|Glass jars|Andaman Fiktif Cannery Plant 2|2||||||||||
      F-139|Trang Fiktif Packing Straps|ตรังสมมติ|Thailand|Trang|92000|Factory|Plastic straps|Hat Yai Fiktif Pallets|3||||||||||
      F-140|Nakhon Contoh Vinegar|นครตัวอย่างน้ำส้มสายชู|Thailand|Nakhon Pathom|73000|Factory|Vinegar|Andaman Fiktif Cannery Plant 1|2||||||||||
      F-141|Laem Fiktif Laundry|แหลมสมมติซักรีด|Thailand|Phuket|83000|Factory|Laundry|Andaman Fiktif Cannery Plant 1|2|9|9|9|||||||hidden row: no longer used since June
      F-142|Manado Contoh Karton|Manado Contoh Karton|Indonesia|Sulawesi Utara|95111|Factory|Cardboard boxes|Bitung Contoh Tuna|2||||||||||
      F-143|Ambon Fiktif Es|Ambon Fiktif Es|Indonesia|Maluku|97124|Factory|Ice|Tual Fiktif Cold Storage|3||||||||||
      F-144|Makassar Contoh Label|Makassar Contoh Label|Indonesia|Sulawesi Selatan|90111|Factory|Paper labels|Bitung Contoh Tuna|2||||||||||
      F-145|Bitung Fiktif Solar|Bitung Fiktif Solar|Indonesia|Sulawesi Utara|95512|Trader|Diesel fuel|Bitung Contoh Tuna|2||||||||||
      F-146|Vinagres Ejemplo de Jaén|Vinagres Ejemplo de Jaén|Spain|Jaén|23001|Factory|Vinegar|Conservas Ejemplo del Cantábrico|2||||||||||
      F-147|Latas Ejemplo del Norte|Latas Ejemplo del Norte|Spain|Cantabria|39300|Factory|Tin cans|Conservas Ejemplo del Cantábrico|2||||||||||
      F-148|Etiquetas Ficticias Cantabria|Etiquetas Ficticias Cantabria|Spain|Cantabria|39011|Factory|Paper labels|Conservas Ejemplo del Cantábrico|2||||||||||
      """;

  private static final String OTHERS =
      """
      F-151|Rotterdam Fiktif Warehousing|Rotterdam Fiktif Warehousing|Netherlands|Zuid-Holland|3089 JB|Warehouse|Storage|Noordzee Fiktif Foods B.V.|1||||||||||
      F-152|Voorbeeld Fiktif Transport|Voorbeeld Fiktif Transport|Netherlands|Zuid-Holland|3011 AA|Transport|Road transport|Rotterdam Fiktif Warehousing|2||||||||||
      F-153|Louisiana Examplary Ice|Louisiana Examplary Ice|United States|Louisiana|70343|Factory|Ice|Gulf Fiktif Shrimp Packers|2||||||||||
      F-154|Houma Fiktif Boxes|Houma Fiktif Boxes|United States|Louisiana|70360|Factory|Cardboard boxes|Gulf Fiktif Shrimp Packers|2|||||||||R. Sampleton|
      F-155|Utah Fiktif Label Press|Utah Fiktif Label Press|United States|Utah|84044|Factory|Paper labels|Gulf Fiktif Shrimp Packers|2||||||||||
      F-156|Porto Exemplo Rolhas|Porto Exemplo Rolhas|Portugal|Porto|4000-001|Factory|Cork stoppers|Conservas Ejemplo del Cantábrico|2||||||||||
      F-157|Bremen Muster Kältetechnik|Bremen Muster Kältetechnik|Germany|Bremen|28195|Factory|Cooling machines|Rotterdam Fiktif Warehousing|2||||||||||
      F-158|Labor Muster Prüfdienst|Labor Muster Prüfdienst|Germany|Hamburg|20095|Laboratory|Laboratory tests|Noordzee Fiktif Foods B.V.|1||||||||||
      F-159|Osaka Kaku Fiktif Nets|大阪架空漁網|Japan|Osaka|530-0001|Factory|Nets and ropes|Hai Fiktif 168|3||||||||||
      F-160|Busan Gasang Fiktif Bait|부산가상미끼|South Korea|Busan|48943|Factory|Bait|Hai Fiktif 168|3||||||||||
      F-161|Penghu Fiktif Ship Supply|澎湖虛構船務|Taiwan|Penghu|88041|Trader|Ship stores|Hai Fiktif 168|3||||||||||
      F-162|Marseille Exemple Épices|Marseille Exemple Épices|France|Provence|13002|Factory|Spices|Conservas Ejemplo del Cantábrico|2||||||||||
      F-163|Genova Esempio Vetro|Genova Esempio Vetro|Italy|Liguria|16121|Factory|Glass jars|Conservas Ejemplo del Cantábrico|2||||||||||
      F-164|Phuket Contoh Pest Control|ภูเก็ตตัวอย่าง|Thailand|Phuket|83000|Services|Pest control|Andaman Fiktif Cannery Plant 1|2||||||||||
      F-165|Songkhla Fiktif Waste|สงขลาสมมติ|Thailand|Songkhla|90000|Services|Waste collection|Songkhla Contoh Frozen Foods|2||||||||||
      F-166|Ranong Contoh Ice and Salt Store|ระนองตัวอย่างคลัง|Thailand|Ranong|85000|Factory|Ice|Ranong Fiktif Surimi|2||||||||||
      F-167|Tual Contoh Water|Tual Contoh Air|Indonesia|Maluku|97613|Factory|Drinking water|Tual Fiktif Cold Storage|3||||||||||
      F-168|Sorong Fiktif Boat Repair|Sorong Fiktif Galangan|Indonesia|Papua Barat Daya|98411|Services|Ship repair|Samudra Contoh Carrier|3||||||||||
      F-169|Cirebon Contoh Baskets|Cirebon Contoh Keranjang|Indonesia|Jawa Barat|45111|Factory|Plastic baskets|Tual Fiktif Cold Storage|3||||||||||
      F-170|Yala Fiktif Gloves|ยะลาสมมติถุงมือ|Thailand|Yala|95000|Factory|Work gloves|Andaman Fiktif Cannery Plant 2|2||||||||||
      """;
}
