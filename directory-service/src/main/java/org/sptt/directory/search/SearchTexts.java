package org.sptt.directory.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the public directory. */
@MessageBundle(value = "search", locale = "fr")
public interface SearchTexts {

  @Message("Ma structure")
  String own_structure();

  @Message("Annuaire")
  String title();

  @Message("Parties de l'annuaire")
  String lists();

  @Message("Expert·es et structures-ressources")
  String resources();

  @Message(
      "Elles et ils conseillent, forment, témoignent ou accompagnent. Une personne n'apparaît que si elle l'a accepté.")
  String resources_lead();

  @Message("Initiatives")
  String initiatives_tab();

  @Message("Initiatives inspirantes")
  String initiatives();

  @Message("Des actions inclusives menées quelque part, dont chacun·e peut apprendre.")
  String initiatives_lead();

  @Message("Ressources")
  String resources_tab();

  @Message("Structures")
  String structures();

  @Message("Les organisations que le programme réunit ou rencontre.")
  String structures_lead();

  @Message("Carte")
  String map_tab();

  @Message("Tenir l'annuaire")
  String keep();

  @Message("Chercher")
  String text();

  @Message("Secteur")
  String category();

  @Message("Tous les secteurs")
  String all_categories();

  @Message("Département")
  String department();

  @Message("Tous les départements")
  String all_departments();

  @Message("Thème")
  String theme();

  @Message("Tous les thèmes")
  String all_themes();

  @Message("Propose")
  String offer();

  @Message("Tout ce qui est proposé")
  String all_offers();

  @Message("Rien ne correspond ici. Essayez avec moins de mots, ou un autre filtre.")
  String nothing();

  @Message("{number} résultats")
  String found_many(String number);

  @Message("1 résultat")
  String found_one();

  @Message("Télécharger")
  String download();

  @Message("Télécharger cette liste (CSV)")
  String download_csv();

  @Message("Excel (XLSX)")
  String download_xlsx();

  @Message("LibreOffice (ODS)")
  String download_ods();

  @Message("Cartes de visite (vCard)")
  String download_vcf();

  @Message("Site web")
  String website();

  @Message("Adresse e-mail")
  String email();

  @Message("Téléphone")
  String phone();

  @Message("Adresse")
  String address();

  @Message("Lieu")
  String place();

  @Message("Présentation")
  String presentation();

  @Message("Carte de visite (vCard)")
  String vcard();

  @Message("Le territoire")
  String map();

  @Message(
      "Où sont les structures et les ressources du programme. Chaque département mène à leur liste.")
  String map_lead();

  @Message("Carte des départements, avec le nombre d'entrées de chacun")
  String map_title();

  @Message("Le territoire du programme, par département")
  String map_list();

  @Message("Ailleurs")
  String elsewhere();

  @Message("Structures et ressources ailleurs, par département")
  String elsewhere_list();

  @Message("{name} : {number} entrées")
  String map_area(String name, long number);

  @Message("Région")
  String region();

  @Message(
      "Contours : Victor Cazanave d'après MapSVG, CC BY 4.0. Communes et départements : liste officielle de {year} (Insee, par Etalab).")
  String map_credits(String year);
}
