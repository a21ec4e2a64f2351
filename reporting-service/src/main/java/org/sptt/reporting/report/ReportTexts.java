package org.sptt.reporting.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages around reports. */
@MessageBundle(value = "report", locale = "fr")
public interface ReportTexts {

  @Message("Bilans")
  String title();

  @Message(
      "Un bilan rassemble les chiffres du programme à une date, avec ce qu'ils veulent dire. Une fois publié, il ne change plus : ce qui est corrigé après se lit à côté.")
  String lead();

  @Message("Aucun bilan n'est encore publié.")
  String nothing();

  @Message("Il paraîtra ici dès que l'équipe l'aura publié.")
  String nothing_text();

  @Message("Situation au {day}")
  String situation(String day);

  @Message("Publiés")
  String published_ones();

  @Message("En préparation")
  String drafts();

  @Message("Aucun bilan n'est en préparation.")
  String no_drafts();

  @Message("Commencer un bilan")
  String begin();

  @Message(
      "Il est préparé d'après les parties que nomment les indicateurs, ou d'après un bilan qui existe. Tout s'y change ensuite.")
  String begin_text();

  @Message("D'après")
  String pattern();

  @Message("les parties des indicateurs")
  String pattern_none();

  @Message("Le bilan est préparé : complétez-le, puis publiez-le.")
  String begun();

  @Message("C'est enregistré.")
  String kept();

  @Message("Le bloc est déplacé.")
  String moved();

  @Message("Le bloc est retiré.")
  String removed();

  @Message("Le bilan est publié. Il ne changera plus.")
  String published();

  @Message("Brouillon : seule l'équipe le voit, et les chiffres y suivent ce qui est enregistré.")
  String draft_notice();

  @Message("Modifier")
  String edit();

  @Message("Publier…")
  String publish();

  @Message("Supprimer ce brouillon…")
  String discard();

  @Message("Supprimer le brouillon")
  String discarding();

  @Message("Le brouillon « {title} » est supprimé avec tous ses blocs. Les chiffres restent.")
  String discarding_text(String title);

  @Message("Le brouillon est supprimé.")
  String discarded();

  @Message("Un bilan publié ne se supprime pas.")
  String not_discarded();

  @Message("Rectificatifs")
  String errata();

  @Message("Comparer à une autre date")
  String compare();

  @Message("Le lire autrement")
  String files();

  @Message("Document (PDF)")
  String file_pdf();

  @Message("Résumé d'une page (PDF)")
  String file_summary();

  @Message("L'essentiel")
  String in_short();

  @Message("Lire tout le bilan")
  String whole();

  @Message("Texte à modifier (ODT)")
  String file_odt();

  @Message("Tous les tableaux :")
  String file_tables();

  @Message("Version de l'équipe, avec les petits nombres :")
  String file_complete();

  @Message("Empreinte du bilan publié (SHA-256 de bilan.json) :")
  String fingerprint();

  @Message("Modifier le bilan")
  String bench();

  @Message("En tête")
  String head();

  @Message("Blocs")
  String blocks();

  @Message("Ajouter au début :")
  String add_first();

  @Message("Ajouter après :")
  String add_after();

  @Message("Monter")
  String up();

  @Message("Descendre")
  String down();

  @Message("Retirer")
  String remove();

  @Message("Voir le bilan")
  String see();

  @Message("Enregistrer")
  String keep();

  @Message("Aperçu")
  String look();

  @Message("Revenir aux blocs")
  String back();

  @Message("Nouveau bloc")
  String new_block();

  @Message("Ce que le bilan montre en ce moment")
  String preview();

  @Message("Titre du chapitre")
  String chapter_title();

  @Message("Titre (facultatif : il se déduit du chiffre)")
  String caption();

  @Message("Chiffre")
  String figure();

  @Message("Chiffres")
  String figures();

  @Message("Ce qui est dit")
  String said();

  @Message("Laissez une ligne vide entre deux paragraphes.")
  String paragraphs();

  @Message("La fonction de la personne, jamais son nom : « médiatrice dans un musée ».")
  String source_hint();

  @Message("Dernier jour où la personne accepte d'être citée.")
  String consent_hint();

  @Message("Les dimensions possibles dépendent du chiffre ; une courbe n'en a pas.")
  String by_hint();

  @Message("barres, à comparer entre elles")
  String shape_bars();

  @Message("parts d'un tout")
  String shape_parts();

  @Message("courbe, au fil du temps")
  String shape_line();

  @Message("Publier le bilan")
  String publication();

  @Message(
      "Le bilan « {title} » est figé tel qu'il est maintenant : ses chiffres, leurs définitions et tous ses fichiers. Tout le monde pourra le lire, sans les petits nombres qui feraient reconnaître quelqu'un.")
  String publication_text(String title);

  @Message("Ce que le bilan dirait autrement aujourd'hui")
  String errata_title();

  @Message(
      "Les mêmes questions, posées aujourd'hui. Le bilan et ses rectificatifs, ensemble, donnent les chiffres actuels.")
  String errata_lead();

  @Message("Rien n'a changé depuis la publication.")
  String errata_none();

  @Message("Publié")
  String was();

  @Message("Aujourd'hui")
  String now();

  @Message("Écart")
  String difference();

  @Message("Pourquoi")
  String why();

  @Message("nouvelle définition du chiffre")
  String why_definition();

  @Message(
      "{#if number == 0}aucun enregistrement ajouté, corrigé ou retiré{#else if number == 1}un enregistrement ajouté, corrigé ou retiré{#else}{number} enregistrements ajoutés, corrigés ou retirés{/if} depuis")
  String why_recorded(int number);

  @Message("Expliquer le chiffre d'aujourd'hui")
  String explain_now();

  @Message("Expliquer le chiffre publié")
  String explain_then();

  @Message("Ce qui a changé")
  String became();

  @Message("Et {number} autres, plus anciens.")
  String more_recorded(int number);

  @Message(
      "Ces chiffres du bilan ont été corrigés depuis sa publication. Le prochain bilan les donnera.")
  String corrected_lead();

  @Message("Citer un témoignage")
  String quote();

  @Message("Entretien post-formation")
  String interview();

  @Message("La personne accepte d'être citée avec son nom.")
  String consent_named();

  @Message(
      "La personne accepte d'être citée sans son nom : dites seulement à quel titre elle parle.")
  String consent_anonymous();

  @Message(
      "Gardez ce qui est à citer, avec les mots de la personne. Laissez une ligne vide entre deux paragraphes.")
  String shorten();

  @Message("Le nom de la personne et sa fonction, comme elle le souhaite.")
  String source_hint_named();

  @Message("Citer dans ce bilan")
  String do_quote();

  @Message("Le témoignage est à la fin du chapitre.")
  String quoted();

  @Message("Deux dates")
  String comparison();

  @Message(
      "Au {day}, les chiffres sont ceux que le bilan a publiés ; à l'autre date, ceux qui sont connus aujourd'hui.")
  String compared_frozen(String day);

  @Message("Aux deux dates, les chiffres sont ceux qui sont connus aujourd'hui.")
  String compared_now();

  @Message("nouveau")
  String new_figure();

  @Message("Comparer au")
  String compare_with();

  @Message("Comparer")
  String do_compare();

  @Message("au {day}")
  String at(String day);

  @Message("pas de valeur")
  String no_value();
}
