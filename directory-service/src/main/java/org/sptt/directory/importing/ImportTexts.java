package org.sptt.directory.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of imports, and what is said of rows that are refused. */
@MessageBundle(value = "imports", locale = "fr")
public interface ImportTexts {

  @Message("Importer un tableau")
  String title();

  @Message(
      "Un tableau enregistré en CSV fait entrer ou met à jour beaucoup de fiches d'un coup. Le fichier est d'abord contrôlé : rien ne change avant votre accord.")
  String lead();

  @Message("Tenir l'annuaire")
  String keeping();

  @Message("Ce que le fichier contient")
  String kind();

  @Message("Structures")
  String kind_structures();

  @Message("Expert·es et structures-ressources")
  String kind_experts();

  @Message("Initiatives inspirantes")
  String kind_initiatives();

  @Message("Personnes")
  String kind_people();

  @Message("D'où viennent les lignes")
  String source();

  @Message(
      "Un nom toujours le même pour ce tableau, par exemple « suivi 2026 » : avec l'identifiant de chaque ligne, il retrouve les fiches déjà entrées.")
  String source_hint();

  @Message("Fichier CSV")
  String file();

  @Message(
      "40 Mo et 200 000 lignes au plus ; séparé par des points-virgules, des virgules ou des tabulations.")
  String file_hint();

  @Message("Contrôler le fichier")
  String look();

  @Message("Comment nommer les colonnes")
  String columns();

  @Message(
      "La colonne « {identifier} » est obligatoire : un identifiant par ligne, qui ne change jamais. Plusieurs valeurs d'une même case se séparent par « | ». Les autres colonnes possibles :")
  String columns_text(String identifier);

  @Message("Derniers imports")
  String latest();

  @Message("Aucun fichier n'a encore été contrôlé.")
  String none();

  @Message("Contrôlé le")
  String looked_at();

  @Message("Contenu")
  String content();

  @Message("État")
  String stage();

  @Message("À appliquer")
  String stage_looked_at();

  @Message("En cours")
  String stage_applying();

  @Message("Appliqué")
  String stage_applied();

  @Message("Abandonné")
  String stage_dropped();

  @Message("Import : {kind}")
  String run(String kind);

  @Message("Tous les imports")
  String back();

  @Message("Source")
  String source_short();

  @Message("Encodage reconnu")
  String encoding();

  @Message("{encoding}, l'ancien encodage des tableurs : vérifiez les accents ci-dessous.")
  String encoding_old(String encoding);

  @Message("Nouvelles fiches")
  String created();

  @Message("Fiches modifiées")
  String changed();

  @Message("Inchangées")
  String unchanged();

  @Message("Lignes refusées")
  String refused();

  @Message("Appliquer : {number} lignes")
  String apply(int number);

  @Message("Abandonner cet import")
  String drop();

  @Message("L'import est abandonné ; rien n'a changé.")
  String dropped();

  @Message("L'import est en cours. Cette page dit où il en est.")
  String ordered();

  @Message("{done} lignes sur {all} sont appliquées.")
  String progress(int done, int all);

  @Message("Actualiser")
  String refresh();

  @Message(
      "Les lignes refusées ne sont pas appliquées : corrigez-les dans le tableau et renvoyez-le.")
  String refused_text();

  @Message("Rien à appliquer : tout est déjà enregistré ainsi, ou refusé.")
  String nothing();

  @Message(
      "Ce fichier n'est plus gardé : ce qu'il contenait a été appliqué ou abandonné. Pour recommencer, envoyez-le de nouveau.")
  String gone();

  @Message("Tout voir")
  String all_lines();

  @Message("Ligne par ligne")
  String lines();

  @Message("Ligne")
  String line();

  @Message("Ce qui se passe")
  String what();

  @Message("Nouvelle")
  String line_created();

  @Message("Modifiée")
  String line_changed();

  @Message("Refusée")
  String line_refused();

  @Message("« {was} » devient « {becomes} »")
  String becomes(String was, String becomes);

  @Message("« {was} » est effacé")
  String goes(String was);

  @Message("Lignes suivantes")
  String next();

  @Message("{label} : {sentence}")
  String of_field(String label, String sentence);

  @Message(
      "{found} cases au lieu de {expected} : une case manque, ou un texte contient le séparateur sans guillemets.")
  String cells(int found, int expected);

  @Message("Son identifiant manque, ou dépasse 200 caractères.")
  String no_identifier();

  @Message("Le même identifiant est déjà à la ligne {line}.")
  String twice(long line);

  @Message("La ligne {line} dit être la même (même SIRET ou même adresse e-mail).")
  String same(long line);

  @Message("La fiche a changé depuis le contrôle : renvoyez le fichier.")
  String changed_meanwhile();

  @Message(
      "Une panne a empêché d'appliquer cette ligne : renvoyez le fichier, ou demandez de l'aide.")
  String failed();
}
