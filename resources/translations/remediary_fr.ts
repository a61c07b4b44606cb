<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>remediary</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>#{number} (new)</source>
        <translation>#{number} (nouvelle)</translation>
    </message>
    <message>
        <source>#{number} announces something with a date that is past: “{date}”.</source>
        <translation>#{number} annonce quelque chose pour une date passée : « {date} ».</translation>
    </message>
    <message>
        <source>#{number} is done on {date}, which is after {day}, the day of this update.</source>
        <translation>#{number} est achevée au {date}, soit après le {day}, jour de cette mise à jour.</translation>
    </message>
    <message>
        <source>#{number} points to #{other}, which says something else since: see whether it still holds.</source>
        <translation>#{number} renvoie à #{other}, dont le texte a changé depuis : voyez si c’est encore juste.</translation>
    </message>
    <message>
        <source>#{number} points to #{other}, which this plan does not have.</source>
        <translation>#{number} renvoie à #{other}, que ce plan ne contient pas.</translation>
    </message>
    <message>
        <source>#{number} points to #{other}, which was cancelled.</source>
        <translation>#{number} renvoie à #{other}, qui a été annulée.</translation>
    </message>
    <message>
        <source>#{number} points to #{other}, which was merged into {others}.</source>
        <translation>#{number} renvoie à #{other}, qui a été fusionnée dans {others}.</translation>
    </message>
    <message>
        <source>#{number} points to #{other}, which was split since: see {others}, too.</source>
        <translation>#{number} renvoie à #{other}, qui a été scindée depuis : voyez aussi {others}.</translation>
    </message>
    <message>
        <source>#{number} points to #{other}, whose due date changed since: see whether it still holds.</source>
        <translation>#{number} renvoie à #{other}, dont l’échéance a changé depuis : voyez si c’est encore juste.</translation>
    </message>
    <message>
        <source>#{number} was cancelled.</source>
        <translation>#{number} a été annulée.</translation>
    </message>
    <message>
        <source>#{number} was merged into {others}.</source>
        <translation>#{number} a été fusionnée dans {others}.</translation>
    </message>
    <message>
        <source>#{number} was published as #{old}: a number stays with its action.</source>
        <translation>#{number} a été publiée comme #{old} : un numéro reste attaché à son action.</translation>
    </message>
    <message>
        <source>#{number} was published as done on {old}, says {new} now, and no reason is given.</source>
        <translation>#{number} a été publiée comme achevée au {old}, dit maintenant {new}, sans motif indiqué.</translation>
    </message>
    <message>
        <source>#{number} was published as done without a date, which comes only now ({date}).</source>
        <translation>#{number} a été publiée comme achevée sans date, et celle-ci n’arrive que maintenant ({date}).</translation>
    </message>
    <message>
        <source>#{number} was published as “{old}”, and goes back to “{new}”.</source>
        <translation>#{number} a été publiée comme « {old} », et revient à « {new} ».</translation>
    </message>
    <message>
        <source>#{number} was published, and is missing now: cancel an action that is not wanted any more.</source>
        <translation>#{number} a été publiée, et manque maintenant : annulez une action dont on ne veut plus.</translation>
    </message>
    <message>
        <source>#{number} was split since ({day}): see {others}, too.</source>
        <translation>#{number} a été scindée depuis ({day}) : voyez aussi {others}.</translation>
    </message>
    <message>
        <source>#{number} was taken back before any update showed it; bringing it in makes it stand again.</source>
        <translation>#{number} a été retirée avant toute publication ; l’importer la rétablit.</translation>
    </message>
    <message>
        <source>#{number} {heading}, unchanged: {text}</source>
        <translation>#{number} {heading}, inchangé : {text}</translation>
    </message>
    <message>
        <source>#{number} {heading}, was: {old}, now: {new}</source>
        <translation>#{number} {heading}, avant : {old}, maintenant : {new}</translation>
    </message>
    <message>
        <source>#{number}: the due date became vaguer ({old} → {new}), and no reason is given.</source>
        <translation>#{number} : l’échéance est devenue plus vague ({old} → {new}), sans motif indiqué.</translation>
    </message>
    <message>
        <source>#{number}: the due date moved later ({old} → {new}), and no reason is given.</source>
        <translation>#{number} : l’échéance a été repoussée ({old} → {new}), sans motif indiqué.</translation>
    </message>
    <message>
        <source>#{number}: the due date {old} was dropped, and no reason is given.</source>
        <translation>#{number} : l’échéance {old} a été abandonnée, sans motif indiqué.</translation>
    </message>
    <message>
        <source>#{number}: {action}</source>
        <translation>#{number} : {action}</translation>
    </message>
    <message>
        <source>#{number}: {old} → {new} ({moves})</source>
        <translation>#{number} : {old} → {new} ({moves})</translation>
    </message>
    <message>
        <source>#{number}: {what}</source>
        <translation>#{number} : {what}</translation>
    </message>
    <message>
        <source>&amp;About Remediary</source>
        <translation>À &amp;propos de Remediary</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sa&amp;uvegardes…</translation>
    </message>
    <message>
        <source>&amp;Cancel action…</source>
        <translation>&amp;Annuler l’action…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Copy for Bugzilla</source>
        <translation>&amp;Copier pour Bugzilla</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>Tableau de &amp;bord</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>&amp;Don't remind me of this again</source>
        <translation>Ne &amp;plus me le rappeler</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>&amp;Preuves…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
    <message>
        <source>&amp;How it is published…</source>
        <translation>Mode de publicati&amp;on…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>Importer un &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Issue update…</source>
        <translation>&amp;Publier la mise à jour…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation>&amp;Fusionner dans une autre…</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>Ja&amp;lons</translation>
    </message>
    <message>
        <source>&amp;New action…</source>
        <translation>&amp;Nouvelle action…</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>Région &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>Aucu&amp;n</translation>
    </message>
    <message>
        <source>&amp;Open Remediary</source>
        <translation>&amp;Ouvrir Remediary</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Région &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Réglage&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>&amp;Table view</source>
        <translation>&amp;Vue du tableau</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mise à jour</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>Mises à &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;What is due</source>
        <translation>É&amp;chéances</translation>
    </message>
    <message>
        <source>&amp;Whiteboard…</source>
        <translation>Ta&amp;bleau blanc (Whiteboard)…</translation>
    </message>
    <message>
        <source>&amp;Whole texts</source>
        <translation>Te&amp;xtes entiers</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>&lt; 1</source>
        <translation>&lt; 1</translation>
    </message>
    <message>
        <source>A cell is empty, and will say so in the words of the layout, such as N/A.</source>
        <translation>Une cellule est vide, et le dira dans les termes de la disposition, par exemple N/A.</translation>
    </message>
    <message>
        <source>A change that was going on when the file broke could not be taken back.</source>
        <translation>Une modification en cours au moment où le fichier a été abîmé n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>A closure report has no “{name}”: use one of {known}.</source>
        <translation>Un rapport de clôture n’a pas de « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>A comment beside the table is left out: “{text}”</source>
        <translation>Un commentaire à côté du tableau est laissé de côté : « {text} »</translation>
    </message>
    <message>
        <source>A complete copy is in {path}.</source>
        <translation>Une copie complète se trouve dans {path}.</translation>
    </message>
    <message>
        <source>A copy of “{name}”, to be read only, is put into a temporary folder and given to {program}. What is changed there does not come back here.

Open it only if you trust where it comes from.</source>
        <translation>Une copie de « {name} », destinée à la seule lecture, est placée dans un dossier temporaire et confiée à {program}. Ce que vous y modifieriez ne revient pas ici.

Ne l’ouvrez que si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A file has no text of its own: say what it proves instead.</source>
        <translation>Un fichier n’a pas de texte à lui : dites plutôt ce qu’il prouve.</translation>
    </message>
    <message>
        <source>A file that is left out leaves its hash, so that it can be shown later.</source>
        <translation>Un fichier omis laisse son empreinte, de sorte qu’il peut être montré plus tard.</translation>
    </message>
    <message>
        <source>A finished plan with six updates, to look around in. Nothing in it can be broken.</source>
        <translation>Un plan achevé avec six mises à jour, à explorer. Rien ne peut y être abîmé.</translation>
    </message>
    <message>
        <source>A footnote of the table is left out: “{text}”</source>
        <translation>Une note de bas de page du tableau est laissée de côté : « {text} »</translation>
    </message>
    <message>
        <source>A line takes {most} characters: what was beyond them is left out.</source>
        <translation>Une ligne accepte {most} caractères : ce qui dépasse est laissé de côté.</translation>
    </message>
    <message>
        <source>A log can be rebuilt as a whole. A head that was kept elsewhere shows it: in a posted comment, in the file of an update, in an auditor's package, in a mail.</source>
        <translation>Un journal peut être reconstruit en entier. Une tête conservée ailleurs le révèle : dans un commentaire publié, dans le fichier d’une mise à jour, dans un dossier d’audit, dans un courriel.</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un nouveau plan</translation>
    </message>
    <message>
        <source>A note needs a text: say what it proves.</source>
        <translation>Une note a besoin d’un texte : dites ce qu’elle prouve.</translation>
    </message>
    <message>
        <source>A page of the document</source>
        <translation>Une page du document</translation>
    </message>
    <message>
        <source>A plan has no “{name}”: use one of {known}.</source>
        <translation>Un plan n’a pas de « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>A plan needs a title: say what incident it is about.</source>
        <translation>Un plan a besoin d’un titre : dites de quel incident il s’agit.</translation>
    </message>
    <message>
        <source>A preliminary or a full report is out within 72 hours of becoming aware of the incident.</source>
        <translation>Un rapport préliminaire ou complet paraît dans les 72 heures après la prise de connaissance de l’incident.</translation>
    </message>
    <message>
        <source>A preliminary or a full report stops it: say in the plan's details when it was out.</source>
        <translation>Un rapport préliminaire ou complet y met fin : dites dans les informations du plan quand il a paru.</translation>
    </message>
    <message>
        <source>A printed status is none of the words that the layout prescribes (CCADB v3.2, Action Items).</source>
        <translation>Un état imprimé n’est aucun des termes que la disposition prescrit (CCADB v3.2, Action Items).</translation>
    </message>
    <message>
        <source>A promised date lost its precision since the last update, and no reason is given.</source>
        <translation>Une date promise a perdu en précision depuis la dernière mise à jour, sans motif indiqué.</translation>
    </message>
    <message>
        <source>A promised date moved later since the last update, and no reason is given.</source>
        <translation>Une date promise a été repoussée depuis la dernière mise à jour, sans motif indiqué.</translation>
    </message>
    <message>
        <source>A promised date went since the last update while the action is open, and no reason is given.</source>
        <translation>Une date promise a disparu depuis la dernière mise à jour alors que l’action est ouverte, sans motif indiqué.</translation>
    </message>
    <message>
        <source>A question has no “{name}”: use one of {known}.</source>
        <translation>Une question n’a pas de « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>A question needs a text: say what was asked.</source>
        <translation>Une question a besoin d’un texte : dites ce qui a été demandé.</translation>
    </message>
    <message>
        <source>A reference</source>
        <translation>Un renvoi</translation>
    </message>
    <message>
        <source>A table has more than {count} columns: take only those of the plan.</source>
        <translation>Un tableau compte plus de {count} colonnes : ne prenez que celles du plan.</translation>
    </message>
    <message>
        <source>A table has more than {count} rows: bring it in by parts.</source>
        <translation>Un tableau compte plus de {count} lignes : importez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>A table that you have becomes a plan of its own</source>
        <translation>Votre tableau devient un plan à part entière</translation>
    </message>
    <message>
        <source>A table that you have becomes a plan, once you have seen it. Drop its file here, or copy it and paste.</source>
        <translation>Votre tableau devient un plan, une fois que vous l’avez vu. Déposez ici son fichier, ou copiez-le et collez-le.</translation>
    </message>
    <message>
        <source>A template is a .docx with {{title}}, {{date}}, {{announcement}} and, alone in a paragraph, {{table}}; it may have {{edition}}, {{reference}}, {{following}}, {{promises}}, {{pictures}} and {{log}}. It brings its own paper to Word; PDF and print use the paper above.</source>
        <translation>Un modèle est un .docx avec {{title}}, {{date}}, {{announcement}} et, seul dans un paragraphe, {{table}} ; il peut contenir {{edition}}, {{reference}}, {{following}}, {{promises}}, {{pictures}} et {{log}}. Il apporte son propre papier à Word ; le PDF et l’impression utilisent le papier ci-dessus.</translation>
    </message>
    <message>
        <source>A text box in the table is left out.</source>
        <translation>Une zone de texte du tableau est laissée de côté.</translation>
    </message>
    <message>
        <source>A text box in the table is left out: “{text}”</source>
        <translation>Une zone de texte du tableau est laissée de côté : « {text} »</translation>
    </message>
    <message>
        <source>A text holds the sign that stands for a character which no document can hold.</source>
        <translation>Un texte contient le signe qui remplace un caractère qu’aucun document ne peut contenir.</translation>
    </message>
    <message>
        <source>A text points to an action that the plan does not have.</source>
        <translation>Un texte renvoie à une action que le plan ne contient pas.</translation>
    </message>
    <message>
        <source>A text points to an action that was cancelled or merged, and does not say so.</source>
        <translation>Un texte renvoie à une action annulée ou fusionnée, et ne le dit pas.</translation>
    </message>
    <message>
        <source>A text points to an action that was split after it was written.</source>
        <translation>Un texte renvoie à une action qui a été scindée après son écriture.</translation>
    </message>
    <message>
        <source>A text points to an action whose task or due date changed after it was written.</source>
        <translation>Un texte renvoie à une action dont la tâche ou l’échéance a changé après son écriture.</translation>
    </message>
    <message>
        <source>A text says that something will happen, on a date that is past by the day of the update.</source>
        <translation>Un texte dit que quelque chose aura lieu, à une date déjà passée le jour de la mise à jour.</translation>
    </message>
    <message>
        <source>A text that tells an earlier head</source>
        <translation>Un texte qui indique une tête antérieure</translation>
    </message>
    <message>
        <source>A view keeps columns, order, groups, filters, search and height of the rows. It is kept in the file, for everybody who works on this plan; a view of the same name is replaced.</source>
        <translation>Une vue retient les colonnes, l’ordre, les groupes, les filtres, la recherche et la hauteur des lignes. Elle est conservée dans le fichier, pour tous ceux qui travaillent sur ce plan ; une vue du même nom est remplacée.</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>ACTION #{number}</source>
        <translation>ACTION #{number}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>About actions</source>
        <translation>Actions visées</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action #{number}</source>
        <translation>Action #{number}</translation>
    </message>
    <message>
        <source>Action #{number} can't be merged into itself: choose another action.</source>
        <translation>L’action #{number} ne peut pas être fusionnée avec elle-même : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Action #{number} has no revision {ordinal}: look at its history to see which there are.</source>
        <translation>L’action #{number} n’a pas de révision {ordinal} : consultez son historique pour voir lesquelles existent.</translation>
    </message>
    <message>
        <source>Action #{number} of plan {plan_id} shows revision {head} and not its newest one, {newest}.</source>
        <translation>L’action #{number} du plan {plan_id} montre la révision {head} et non la plus récente, {newest}.</translation>
    </message>
    <message>
        <source>Action #{number} was changed by somebody else in the meantime: look at it and try again.</source>
        <translation>L’action #{number} a été modifiée entre-temps par quelqu’un d’autre : regardez-la et recommencez.</translation>
    </message>
    <message>
        <source>Action #{number} was changed since: look at it, and edit it where needed.</source>
        <translation>L’action #{number} a été modifiée depuis : regardez-la, et corrigez-la au besoin.</translation>
    </message>
    <message>
        <source>Action #{number} was merged into #{into}: use #{into} instead.</source>
        <translation>L’action #{number} a été fusionnée dans #{into} : utilisez #{into}.</translation>
    </message>
    <message>
        <source>Action #{number} was taken back before any update showed it: choose another one.</source>
        <translation>L’action #{number} a été retirée avant toute publication : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Action #{number} was taken back: attach evidence to another one.</source>
        <translation>L’action #{number} a été retirée : joignez la preuve à une autre.</translation>
    </message>
    <message>
        <source>Action #{number}, revision {ordinal}</source>
        <translation>Action #{number}, révision {ordinal}</translation>
    </message>
    <message>
        <source>Action #{number}: {text}</source>
        <translation>Action #{number} : {text}</translation>
    </message>
    <message>
        <source>Action renumbered</source>
        <translation>Action renumérotée</translation>
    </message>
    <message>
        <source>Action vanished</source>
        <translation>Action disparue</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions  {count}</source>
        <translation>Actions  {count}</translation>
    </message>
    <message>
        <source>Actions that have a row of their own already are not listed.</source>
        <translation>Les actions qui ont déjà leur ligne ne sont pas listées.</translation>
    </message>
    <message>
        <source>ActiveX controls</source>
        <translation>des contrôles ActiveX</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a due date</source>
        <translation>Ajouter une échéance</translation>
    </message>
    <message>
        <source>Add a rule set</source>
        <translation>Ajouter un jeu de règles</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add an action with the next number (Ins)</source>
        <translation>Ajouter une action avec le numéro suivant (Inser)</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Add evaluation criteria</source>
        <translation>Ajouter des critères d’évaluation</translation>
    </message>
    <message>
        <source>Add new actions?</source>
        <translation>Ajouter de nouvelles actions ?</translation>
    </message>
    <message>
        <source>Add observations</source>
        <translation>Ajouter des observations</translation>
    </message>
    <message>
        <source>Add root causes</source>
        <translation>Ajouter des causes racines</translation>
    </message>
    <message>
        <source>Add the day of completion</source>
        <translation>Ajouter le jour d’achèvement</translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation>Ajouter…</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} new actions for the rows beyond the last one</source>
        <extracomment>Add {count} new action for the row beyond the last one</extracomment>
        <translation>
            <numerusform>Ajouter {count} nouvelle action pour la ligne qui dépasse la dernière</numerusform>
            <numerusform>Ajouter {count} nouvelles actions pour les lignes qui dépassent la dernière</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All c&amp;hanges</source>
        <translation>&amp;Toutes les modifications</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>All changes ({count})</source>
        <translation>Toutes les modifications ({count})</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Toutes les vérifications…</translation>
    </message>
    <message>
        <source>All dates day first</source>
        <translation>Toutes les dates, jour d’abord</translation>
    </message>
    <message>
        <source>All dates month first</source>
        <translation>Toutes les dates, mois d’abord</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All rows as they were read</source>
        <translation>Toutes les lignes telles qu’elles ont été lues</translation>
    </message>
    <message>
        <source>All that can be read</source>
        <translation>Tout ce qui peut être lu</translation>
    </message>
    <message>
        <source>Also in history</source>
        <translation>Aussi dans l’historique</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>An action always has a text and a status: these cells stayed as they are.</source>
        <translation>Une action a toujours un texte et un état : ces cellules sont restées telles quelles.</translation>
    </message>
    <message>
        <source>An action gets its completion date only after it was published as done.</source>
        <translation>Une action ne reçoit sa date d’achèvement qu’après avoir été publiée comme achevée.</translation>
    </message>
    <message>
        <source>An action has none of the kinds that the layout prescribes (CCADB v3.2, Action Items).</source>
        <translation>Une action n’a aucun des types que la disposition prescrit (CCADB v3.2, Action Items).</translation>
    </message>
    <message>
        <source>An action is done on a day that comes only after this update.</source>
        <translation>Une action est achevée à un jour qui ne vient qu’après cette mise à jour.</translation>
    </message>
    <message>
        <source>An action is done, and no date says since when.</source>
        <translation>Une action est achevée, et aucune date ne dit depuis quand.</translation>
    </message>
    <message>
        <source>An action is done, no evidence is attached and its observations say nothing, in a plan that asks for it.</source>
        <translation>Une action est achevée, aucune preuve n’est jointe et ses observations ne disent rien, dans un plan qui en demande.</translation>
    </message>
    <message>
        <source>An action is open, and the plan was closed or its closure report out on an earlier day.</source>
        <translation>Une action est ouverte, alors que le plan a été clos ou son rapport de clôture publié un jour antérieur.</translation>
    </message>
    <message>
        <source>An action needs a text, and the row of {row} has none: leave that row out, or add it.</source>
        <translation>Une action a besoin d’un texte, et la ligne de {row} n’en a pas : laissez cette ligne de côté, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>An action needs a text: say what is to be done.</source>
        <translation>Une action a besoin d’un texte : dites ce qui est à faire.</translation>
    </message>
    <message>
        <source>An action of the last update is missing from the table.</source>
        <translation>Une action de la dernière mise à jour manque dans le tableau.</translation>
    </message>
    <message>
        <source>An action says nothing about its evaluation in a layout that shows it (CCADB v3.2, Action Items).</source>
        <translation>Une action ne dit rien de son évaluation dans une disposition qui la montre (CCADB v3.2, Action Items).</translation>
    </message>
    <message>
        <source>An action was published as done on one day and is on another now, and no reason is given.</source>
        <translation>Une action a été publiée comme achevée un jour et l’est maintenant un autre, sans motif indiqué.</translation>
    </message>
    <message>
        <source>An action was published as done, cancelled or begun, and is not any more.</source>
        <translation>Une action a été publiée comme achevée, annulée ou commencée, et ne l’est plus.</translation>
    </message>
    <message>
        <source>An answer holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <translation>Une réponse contient « {sign} » à la place d’un caractère qui n’a pas pu être conservé : saisissez ce qui était voulu, car Bugzilla y montrerait « &lt; ».</translation>
    </message>
    <message>
        <source>An encrypted package needs a passphrase: type one, or don't encrypt it.</source>
        <translation>Un dossier d’audit chiffré a besoin d’une phrase secrète : saisissez-en une, ou ne le chiffrez pas.</translation>
    </message>
    <message>
        <source>An error has to be mended, or overridden with a reason, before an update is issued. Root causes, what went wrong, and whether evidence is wanted stand in the details of the plan.</source>
        <translation>Une erreur doit être corrigée, ou outrepassée avec un motif, avant de publier une mise à jour. Les causes racines, ce qui a mal tourné et la demande de preuves figurent dans les informations du plan.</translation>
    </message>
    <message>
        <source>An evidence file</source>
        <translation>Un fichier de preuve</translation>
    </message>
    <message>
        <source>An open action is due on no single day, as its layout prescribes (CCADB v3.2, Action Items).</source>
        <translation>L’échéance d’une action ouverte n’est pas un jour unique, comme sa disposition le prescrit (CCADB v3.2, Action Items).</translation>
    </message>
    <message>
        <source>An update every {days} days</source>
        <translation>Une mise à jour tous les {days} jours</translation>
    </message>
    <message>
        <source>An update is out on or before the date of the next update; a comment in between does not make it void.</source>
        <translation>Une mise à jour paraît au plus tard à la date de la prochaine mise à jour ; un commentaire entre-temps ne l’annule pas.</translation>
    </message>
    <message>
        <source>An update is out on or before the date that was set for it.</source>
        <translation>Une mise à jour paraît au plus tard à la date qui lui a été fixée.</translation>
    </message>
    <message>
        <source>An update is out within 3 days of an action being changed, completed or delayed.</source>
        <translation>Une mise à jour paraît dans les 3 jours après qu’une action a été modifiée, achevée ou retardée.</translation>
    </message>
    <message>
        <source>An update needs a date: say when it is published.</source>
        <translation>Une mise à jour a besoin d’une date : dites quand elle est publiée.</translation>
    </message>
    <message>
        <source>Announced for a day that is past</source>
        <translation>Annoncé pour un jour passé</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Another action…</source>
        <translation>Une autre action…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Un autre historique</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Une autre partie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered as comment {number}, {day}</source>
        <translation>Répondue dans le commentaire {number}, {day}</translation>
    </message>
    <message>
        <source>Answered in update {number}, {day}</source>
        <translation>Répondue dans la mise à jour {number}, {day}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Any two updates side by side</source>
        <translation>Deux mises à jour au choix, côte à côte</translation>
    </message>
    <message>
        <source>Arrow keys walk through the marks, Enter opens the action, + and - zoom, 0 shows all days.</source>
        <translation>Les flèches parcourent les repères, Entrée ouvre l’action, + et - changent l’échelle, 0 affiche tous les jours.</translation>
    </message>
    <message>
        <source>Arrow keys walk through the updates, Enter opens one.</source>
        <translation>Les flèches parcourent les mises à jour, Entrée en ouvre une.</translation>
    </message>
    <message>
        <source>As Bugzilla will show it</source>
        <translation>Tel que Bugzilla l’affichera</translation>
    </message>
    <message>
        <source>As a comment</source>
        <translation>En commentaire</translation>
    </message>
    <message>
        <source>As it became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel qu’il était</translation>
    </message>
    <message>
        <source>As it was when you began</source>
        <translation>Tel qu’il était quand vous avez commencé</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Asked for each package</source>
        <translation>Demandée pour chaque dossier d’audit</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <source>At most {count} files can be attached at once: take fewer.</source>
        <translation>On ne peut pas joindre plus de {count} fichiers à la fois : prenez-en moins.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Joindre un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Attach lin&amp;k…</source>
        <translation>Joindre un l&amp;ien…</translation>
    </message>
    <message>
        <source>Attach link…</source>
        <translation>Joindre un lien…</translation>
    </message>
    <message>
        <source>Attach to action #{number}</source>
        <translation>Joindre à l’action #{number}</translation>
    </message>
    <message>
        <source>Attach what was co&amp;pied</source>
        <translation>Joindre le &amp;contenu copié</translation>
    </message>
    <message>
        <source>Attaching the picture…</source>
        <translation>L’image est jointe…</translation>
    </message>
    <message numerus="yes">
        <source>Attaching {count} files…</source>
        <extracomment>Attaching {count} file…</extracomment>
        <translation>
            <numerusform>{count} fichier est joint…</numerusform>
            <numerusform>{count} fichiers sont joints…</numerusform>
        </translation>
    </message>
    <message>
        <source>Attaching {name}…</source>
        <translation>{name} est joint…</translation>
    </message>
    <message>
        <source>Auditor's packa&amp;ge…</source>
        <translation>Dossier pour l’a&amp;uditeur…</translation>
    </message>
    <message>
        <source>Auditor's package</source>
        <translation>Dossier pour l’auditeur</translation>
    </message>
    <message>
        <source>Auditor's package…</source>
        <translation>Dossier pour l’auditeur…</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>Image BMP</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to action #{number} (Alt+Left)</source>
        <translation>Retour à l’action #{number} (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back to revision {ordinal}</source>
        <translation>Revenir à la révision {ordinal}</translation>
    </message>
    <message>
        <source>Back to the updates</source>
        <translation>Retour aux mises à jour</translation>
    </message>
    <message>
        <source>Back to the updates (Esc)</source>
        <translation>Retour aux mises à jour (Échap)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of {file}</source>
        <translation>Sauvegardes de {file}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Became aware</source>
        <translation>Prise de connaissance</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before an upgrade (schema {version})</source>
        <translation>Avant une mise à niveau (schéma {version})</translation>
    </message>
    <message>
        <source>Both history logs end with the same entry, {number}.</source>
        <translation>Les deux journaux d’historique se terminent par la même entrée, {number}.</translation>
    </message>
    <message>
        <source>Both tables say the same.</source>
        <translation>Les deux tableaux disent la même chose.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Reprendre l’existant</translation>
    </message>
    <message>
        <source>Bring the whole revision back</source>
        <translation>Rétablir toute la révision</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>Rétablir ce texte</translation>
    </message>
    <message>
        <source>Bring this text back: {field}</source>
        <translation>Rétablir ce texte : {field}</translation>
    </message>
    <message>
        <source>Bugzilla</source>
        <translation>Bugzilla</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Au plus tard le {day}</translation>
    </message>
    <message>
        <source>By {group} ▾</source>
        <translation>Par {group} ▾</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>C&amp;losure report…</source>
        <translation>&amp;Rapport de clôture…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>CCADB Incident Reporting Guidelines v3.2</source>
        <translation>CCADB Incident Reporting Guidelines v3.2</translation>
    </message>
    <message>
        <source>CCADB: action item, kind, root causes, criteria, due, status</source>
        <translation>CCADB : action, type, causes racines, critères, échéance, état</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel action #{number}</source>
        <translation>Annuler l’action #{number}</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Causes and checks</source>
        <translation>Causes et preuves</translation>
    </message>
    <message>
        <source>Cells of the table reach over several rows: divide them where you copy from.</source>
        <translation>Des cellules du tableau s’étendent sur plusieurs lignes : divisez-les à la source.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change se&amp;veral…</source>
        <translation>Modifier p&amp;lusieurs actions…</translation>
    </message>
    <message>
        <source>Change the plan’s details</source>
        <translation>Modifier les informations du plan</translation>
    </message>
    <message>
        <source>Change the rule set…</source>
        <translation>Changer de jeu de règles…</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Les modifier…</translation>
    </message>
    <message>
        <source>Change what a column becomes, or tick other tables.</source>
        <translation>Changez ce que devient une colonne, ou cochez d’autres tableaux.</translation>
    </message>
    <message>
        <source>Change what was asked</source>
        <translation>Modifier ce qui a été demandé</translation>
    </message>
    <message numerus="yes">
        <source>Change {count} actions</source>
        <extracomment>Change {count} action</extracomment>
        <translation>
            <numerusform>Modifier {count} action</numerusform>
            <numerusform>Modifier {count} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {evidence}</source>
        <translation>Modifier {evidence}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Changed action</source>
        <translation>Action modifiée</translation>
    </message>
    <message>
        <source>Changed and not published yet</source>
        <translation>Modifié et pas encore publié</translation>
    </message>
    <message>
        <source>Changed rows in full, the others in one line each</source>
        <translation>Les lignes modifiées en entier, les autres sur une ligne chacune</translation>
    </message>
    <message>
        <source>Changed since this was written ({day}): {fields}. Is it still right?</source>
        <translation>Modifié depuis que ceci a été écrit ({day}) : {fields}. Est-ce toujours juste ?</translation>
    </message>
    <message>
        <source>Changed since update {number}</source>
        <translation>Modifiées depuis la mise à jour {number}</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>Modifié depuis :</translation>
    </message>
    <message>
        <source>Changed {moment} by {author}</source>
        <translation>Modifiée le {moment} par {author}</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Characters of what a Bugzilla comment holds</source>
        <translation>Caractères utilisés sur ce que contient un commentaire Bugzilla</translation>
    </message>
    <message>
        <source>Characters that no document can hold: {count}, replaced by “�”.</source>
        <translation>Caractères qu’aucun document ne peut contenir : {count}, remplacés par « � ».</translation>
    </message>
    <message>
        <source>Characters that were lost</source>
        <translation>Caractères perdus</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Véri&amp;fications…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check the &amp;history…</source>
        <translation>Vérifier l’&amp;historique…</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Vérification de chaque entrée…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>Vérifications avant publication</translation>
    </message>
    <message>
        <source>Checks of this plan</source>
        <translation>Vérifications de ce plan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Choisir un modèle Word</translation>
    </message>
    <message>
        <source>Choose a cell first.</source>
        <translation>Choisissez d’abord une cellule.</translation>
    </message>
    <message>
        <source>Choose a key…</source>
        <translation>Choisir une clé…</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choisir un type</translation>
    </message>
    <message>
        <source>Choose a line to see what was taken out and put in.</source>
        <translation>Choisissez une ligne pour voir ce qui a été retiré et ajouté.</translation>
    </message>
    <message>
        <source>Choose a private key of OpenSSH</source>
        <translation>Choisir une clé privée OpenSSH</translation>
    </message>
    <message>
        <source>Choose all cells</source>
        <translation>Sélectionner toutes les cellules</translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation>Choisissez d’abord une action.</translation>
    </message>
    <message>
        <source>Choose an action to see all its fields and its history.</source>
        <translation>Choisissez une action pour voir tous ses champs et son historique.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another name, so that the earlier file stays.</source>
        <translation>Choisissez un autre nom, afin que le fichier antérieur reste.</translation>
    </message>
    <message>
        <source>Choose further cells, up to the edge</source>
        <translation>Sélectionner d’autres cellules, jusqu’au bord</translation>
    </message>
    <message>
        <source>Choose one of the actions in the list.</source>
        <translation>Choisissez l’une des actions de la liste.</translation>
    </message>
    <message>
        <source>Choose the action that holds its work now.</source>
        <translation>Choisissez l’action qui contient maintenant son travail.</translation>
    </message>
    <message>
        <source>Choose the whole row</source>
        <translation>Sélectionner toute la ligne</translation>
    </message>
    <message>
        <source>Choose which column says what is to be done.</source>
        <translation>Choisissez la colonne qui dit ce qui est à faire.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Classic: number, action, status, observations</source>
        <translation>Classique : numéro, action, état, observations</translation>
    </message>
    <message>
        <source>Clocks count from these moments; leave empty what is not known or not out yet.</source>
        <translation>Les délais courent à partir de ces moments ; laissez vide ce qui n’est pas connu ou pas encore publié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without bringing anything in?</source>
        <translation>Fermer sans rien importer ?</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed window</source>
        <translation>Fenêtre fermée</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Clos le {day}</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Closing question</source>
        <translation>Question finale</translation>
    </message>
    <message>
        <source>Closing with open actions</source>
        <translation>Clôture avec des actions ouvertes</translation>
    </message>
    <message>
        <source>Closing with open questions</source>
        <translation>Clôture avec des questions sans réponse</translation>
    </message>
    <message>
        <source>Closure is asked for while a question has no answer.</source>
        <translation>La clôture est demandée alors qu’une question est sans réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Closure is asked for, and {count} questions are open.</source>
        <extracomment>Closure is asked for, and {count} question is open.</extracomment>
        <translation>
            <numerusform>La clôture est demandée, et {count} question est sans réponse.</numerusform>
            <numerusform>La clôture est demandée, et {count} questions sont sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closure report</source>
        <translation>Rapport de clôture</translation>
    </message>
    <message>
        <source>Closure report out</source>
        <translation>Rapport de clôture publié</translation>
    </message>
    <message>
        <source>Closure report out since {day}</source>
        <translation>Rapport de clôture publié depuis le {day}</translation>
    </message>
    <message>
        <source>Closure reports</source>
        <translation>Rapports de clôture</translation>
    </message>
    <message>
        <source>Co&amp;mpared with</source>
        <translation>Comparé &amp;avec</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>Colonne {name}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message numerus="yes">
        <source>Columns {columns} are hidden in their file; they were read with the others.</source>
        <extracomment>Column {columns} is hidden in its file; it was read with the others.</extracomment>
        <translation>
            <numerusform>La colonne {columns} est masquée dans son fichier ; elle a été lue avec les autres.</numerusform>
            <numerusform>Les colonnes {columns} sont masquées dans leur fichier ; elles ont été lues avec les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment {number}</source>
        <translation>Commentaire {number}</translation>
    </message>
    <message>
        <source>Comment {number} of {count}</source>
        <translation>Commentaire {number} sur {count}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare &amp;updates…</source>
        <translation>Comparer des &amp;mises à jour…</translation>
    </message>
    <message>
        <source>Compare updates</source>
        <translation>Comparer des mises à jour</translation>
    </message>
    <message>
        <source>Compare with a day</source>
        <translation>Comparer avec un jour</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>Compare with an earlier head</source>
        <translation>Comparer avec une tête antérieure</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Completed in the future</source>
        <translation>Achevée dans l’avenir</translation>
    </message>
    <message>
        <source>Completed without a date</source>
        <translation>Achevée sans date</translation>
    </message>
    <message>
        <source>Completed without evidence</source>
        <translation>Achevée sans preuve</translation>
    </message>
    <message>
        <source>Completion date changed</source>
        <translation>Date d’achèvement modifiée</translation>
    </message>
    <message>
        <source>Completion date given late</source>
        <translation>Date d’achèvement donnée après coup</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Copies dans</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as a comment</source>
        <translation>Copier comme commentaire</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy for Bugzilla</source>
        <translation>Copier pour Bugzilla</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Copier la tête</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Copier la clé publique</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of {title}</source>
        <translation>Copier le SHA-256 de {title}</translation>
    </message>
    <message>
        <source>Copy the head of the history log</source>
        <translation>Copier la tête du journal d’historique</translation>
    </message>
    <message>
        <source>Copy the head, to keep it where nobody can change it together with this file</source>
        <translation>Copier la tête, pour la conserver là où personne ne peut la modifier en même temps que ce fichier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the text to ask for</source>
        <translation>Copier le texte à demander</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>Copier le SHA-256 entier</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copier : {field}</translation>
    </message>
    <message>
        <source>Copying {name}…</source>
        <translation>Copie de {name}…</translation>
    </message>
    <message>
        <source>Correct as which comment this update was posted</source>
        <translation>Corriger le commentaire sous lequel cette mise à jour a été publiée</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>Created by splitting #{number}.</source>
        <translation>Créée en scindant #{number}.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Créée.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>D&amp;elete the view</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark with high &amp;contrast</source>
        <translation>Sombre à &amp;fort contraste</translation>
    </message>
    <message>
        <source>Dark with high contrast</source>
        <translation>Sombre à fort contraste</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Date as you write it</source>
        <translation>Date telle que vous l’écrivez</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datée du</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day or month first? Write the month as a word.</source>
        <translation>Jour ou mois d’abord ? Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>Day that is meant</source>
        <translation>Jour voulu</translation>
    </message>
    <message>
        <source>Days between the updates</source>
        <translation>Jours entre les mises à jour</translation>
    </message>
    <message>
        <source>Days between two updates</source>
        <translation>Jours entre deux mises à jour</translation>
    </message>
    <message>
        <source>Days named for a next update</source>
        <translation>Jours annoncés pour une prochaine mise à jour</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Deadlines  {count} overdue</source>
        <translation>Échéances  {count} en retard</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardée</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the view “{name}” for everybody who works on this plan?</source>
        <translation>Supprimer la vue « {name} » pour tous ceux qui travaillent sur ce plan ?</translation>
    </message>
    <message>
        <source>Deleted the view “{name}”; the table stays as it is.</source>
        <translation>Vue « {name} » supprimée ; le tableau reste tel quel.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the mistake</source>
        <translation>Détails de l’erreur</translation>
    </message>
    <message>
        <source>Details of the plan</source>
        <translation>Informations du plan</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Différence {number} sur {count}</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens de lecture</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Don't check this</source>
        <translation>Ne pas vérifier ceci</translation>
    </message>
    <message>
        <source>Don't check this for this plan: {check}</source>
        <translation>Ne pas vérifier ceci pour ce plan : {check}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Done, Ongoing, Cancelled</source>
        <translation>Done, Ongoing, Cancelled</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Achevée : {step}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft of update {number}</source>
        <translation>Brouillon de mise à jour {number}</translation>
    </message>
    <message>
        <source>Draft · not published yet</source>
        <translation>Brouillon · pas encore publié</translation>
    </message>
    <message>
        <source>Draft · since update {number}</source>
        <translation>Brouillon · depuis la mise à jour {number}</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
    <message>
        <source>Drop files here, paste a screenshot with Ctrl+V, or attach a file, a link or a note.</source>
        <translation>Déposez ici des fichiers, collez une capture d’écran avec Ctrl+V, ou joignez un fichier, un lien ou une note.</translation>
    </message>
    <message>
        <source>Drop to attach it to #{number} as evidence; above the table it is imported</source>
        <translation>Déposez pour le joindre à #{number} comme preuve ; au-dessus du tableau, il est importé</translation>
    </message>
    <message>
        <source>Drop to import it into “{plan}”</source>
        <translation>Déposez pour l’importer dans « {plan} »</translation>
    </message>
    <message>
        <source>Drop to make a plan of it</source>
        <translation>Déposez pour en faire un plan</translation>
    </message>
    <message>
        <source>Drop to open {file}</source>
        <translation>Déposez pour ouvrir {file}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due as written</source>
        <translation>Échéance écrite</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due date became firmer</source>
        <translation>Échéance devenue plus ferme</translation>
    </message>
    <message>
        <source>Due date became vaguer</source>
        <translation>Échéance devenue plus vague</translation>
    </message>
    <message>
        <source>Due date dropped</source>
        <translation>Échéance abandonnée</translation>
    </message>
    <message>
        <source>Due date made vaguer</source>
        <translation>Échéance rendue plus vague</translation>
    </message>
    <message>
        <source>Due date moved earlier</source>
        <translation>Échéance avancée</translation>
    </message>
    <message>
        <source>Due date moved later</source>
        <translation>Échéance repoussée</translation>
    </message>
    <message>
        <source>Due date was dropped</source>
        <translation>Échéance abandonnée</translation>
    </message>
    <message>
        <source>Due date was reworded</source>
        <translation>Échéance reformulée</translation>
    </message>
    <message>
        <source>Due date without a day</source>
        <translation>Échéance sans jour précis</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Due first: #{number} of {plan}, {due}</source>
        <translation>Première échéance : #{number} de {plan}, {due}</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Each cause, and each thing that went wrong, needs an action; the checks look for it.</source>
        <translation>Chaque cause, et chaque chose qui a mal tourné, appelle une action ; les vérifications y veillent.</translation>
    </message>
    <message>
        <source>Each column has a field of its own.</source>
        <translation>Chaque colonne a son propre champ.</translation>
    </message>
    <message>
        <source>Each promised date that moved, with its reason</source>
        <translation>Chaque date promise qui a bougé, avec son motif</translation>
    </message>
    <message>
        <source>Earlier update</source>
        <translation>Mise à jour antérieure</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Edit the cell; typing replaces what stands in it</source>
        <translation>Modifier la cellule ; la frappe remplace son contenu</translation>
    </message>
    <message>
        <source>Empty cell</source>
        <translation>Cellule vide</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase (AES-256)</source>
        <translation>Chiffrer avec une phrase secrète (AES-256)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Ends Remediary</source>
        <translation>Quitte Remediary</translation>
    </message>
    <message>
        <source>Ends with a question to the readers</source>
        <translation>Se termine par une question aux lecteurs</translation>
    </message>
    <message>
        <source>Ends with the table</source>
        <translation>Se termine par le tableau</translation>
    </message>
    <message>
        <source>Enter goes to the action in the table, Space shows or hides the words that differ.</source>
        <translation>Entrée va à l’action dans le tableau, Espace affiche ou masque les mots qui diffèrent.</translation>
    </message>
    <message>
        <source>Enter saves the step, Esc leaves it as it was.</source>
        <translation>Entrée enregistre l’étape, Échap la laisse telle qu’elle était.</translation>
    </message>
    <message>
        <source>Enter saves · Shift+Enter new line · Esc leaves</source>
        <translation>Entrée enregistre · Maj+Entrée nouvelle ligne · Échap quitte</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter starts a new line, Esc leaves the text as it was</source>
        <translation>Entrée enregistre, Maj+Entrée commence une ligne, Échap laisse le texte tel qu’il était</translation>
    </message>
    <message>
        <source>Enter starts a new line, Ctrl+Enter agrees</source>
        <translation>Entrée commence une ligne, Ctrl+Entrée valide</translation>
    </message>
    <message>
        <source>Entries of the history log</source>
        <translation>Entrées du journal d’historique</translation>
    </message>
    <message>
        <source>Entries of the log that were checked</source>
        <translation>Entrées du journal vérifiées</translation>
    </message>
    <message>
        <source>Entry {n} of the log tells of no table.</source>
        <translation>L’entrée {n} du journal ne mentionne aucune table.</translation>
    </message>
    <message>
        <source>Entry {n} of the log was altered: the row that it tells of is as it was written.</source>
        <translation>L’entrée {n} du journal a été altérée : la ligne qu’elle décrit est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Entry {n} of the log, its hash, or the entry before it was altered: it does not follow any more.</source>
        <translation>L’entrée {n} du journal, son empreinte ou l’entrée précédente a été altérée : l’enchaînement est rompu.</translation>
    </message>
    <message>
        <source>Entry {n} tells of {row}, which was removed.</source>
        <translation>L’entrée {n} décrit {row} : cet élément a été supprimé.</translation>
    </message>
    <message>
        <source>Entry {place} of the log is not what was logged.</source>
        <translation>L’entrée {place} du journal n’est pas celle qui a été consignée.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Evaluation criteria</source>
        <translation>Critères d’évaluation</translation>
    </message>
    <message>
        <source>Every change is in an issued update.</source>
        <translation>Toutes les modifications figurent dans une mise à jour publiée.</translation>
    </message>
    <message>
        <source>Every question is answered within 7 days.</source>
        <translation>Chaque question reçoit une réponse dans les 7 jours.</translation>
    </message>
    <message>
        <source>Every row in full, in one table</source>
        <translation>Toutes les lignes en entier, dans un seul tableau</translation>
    </message>
    <message>
        <source>Every text is kept as it is written; beside it stands what it is taken for.</source>
        <translation>Chaque texte est conservé tel qu’écrit ; à côté figure le sens qui lui est donné.</translation>
    </message>
    <message>
        <source>Everything in this database is as it was written.</source>
        <translation>Tout dans cette base de données est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Everything of this plan in one archive that can be checked without us</source>
        <translation>Tout ce qui concerne ce plan, dans une seule archive vérifiable sans nous</translation>
    </message>
    <message>
        <source>Everything that can still be read goes into a new file, and the history log gives back what it can. You see what is lost. The damaged file stays as it is.</source>
        <translation>Tout ce qui peut encore être lu va dans un nouveau fichier, et le journal d’historique restitue ce qu’il peut. Vous voyez ce qui est perdu. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Fichiers de preuve</translation>
    </message>
    <message>
        <source>Evidence has no “{name}”: use one of {known}.</source>
        <translation>Une preuve n’a pas de « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Evidence needs a name: say what it is called.</source>
        <translation>Une preuve a besoin d’un nom : dites comment elle s’appelle.</translation>
    </message>
    <message>
        <source>Evidence of completion</source>
        <translation>Preuve d’achèvement</translation>
    </message>
    <message numerus="yes">
        <source>Evidence, {count} items</source>
        <extracomment>Evidence, {count} item</extracomment>
        <translation>
            <numerusform>Preuves, {count} élément</numerusform>
            <numerusform>Preuves, {count} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel workbook, with the history</source>
        <translation>Classeur Excel, avec l’historique</translation>
    </message>
    <message>
        <source>E{number} has no save {ordinal}: look at its history to see which there are.</source>
        <translation>La preuve E{number} n’a pas d’enregistrement {ordinal} : consultez son historique pour voir lesquels existent.</translation>
    </message>
    <message>
        <source>E{number} is no file: attach the file as new evidence.</source>
        <translation>La preuve E{number} n’est pas un fichier : joignez le fichier comme nouvelle preuve.</translation>
    </message>
    <message>
        <source>E{number} is no file: read what it says.</source>
        <translation>La preuve E{number} n’est pas un fichier : lisez ce qu’elle dit.</translation>
    </message>
    <message>
        <source>E{number} is withdrawn already.</source>
        <translation>La preuve E{number} est déjà retirée.</translation>
    </message>
    <message>
        <source>E{number} is withdrawn: bring it back first.</source>
        <translation>La preuve E{number} est retirée : rétablissez-la d’abord.</translation>
    </message>
    <message>
        <source>E{number} was changed by somebody else in the meantime: look at it and try again.</source>
        <translation>La preuve E{number} a été modifiée entre-temps par quelqu’un d’autre : regardez-la et recommencez.</translation>
    </message>
    <message>
        <source>E{number} was not withdrawn.</source>
        <translation>La preuve E{number} n’était pas retirée.</translation>
    </message>
    <message>
        <source>Facts and history</source>
        <translation>Informations et historique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File in use</source>
        <translation>Fichier ouvert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of updates</source>
        <translation>Fichiers des mises à jour</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find previou&amp;s</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First promised</source>
        <translation>Date initiale</translation>
    </message>
    <message>
        <source>First promised {date}</source>
        <translation>Première promesse : {date}</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>First report out</source>
        <translation>Premier rapport publié</translation>
    </message>
    <message>
        <source>First update</source>
        <translation>Première mise à jour</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>For example: personal data</source>
        <translation>Par exemple : données personnelles</translation>
    </message>
    <message>
        <source>For the draft and every later update; an update that was issued stays as it is.</source>
        <translation>Pour le brouillon et toutes les mises à jour suivantes ; une mise à jour publiée reste telle quelle.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget what you typed in {place}? It begins “{begins}”, and can't be brought back.</source>
        <translation>Oublier ce que vous avez saisi dans {place} ? Cela commence par « {begins} » et ne pourra pas être retrouvé.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Form of the comment</source>
        <translation>Forme du commentaire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From no other action</source>
        <translation>D’aucune autre action</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>From {count} pasted lines on, Bugzilla offers to make an attachment instead. Answer with Cancel, which keeps the text: the rules want it in the comment itself.</source>
        <translation>À partir de {count} lignes collées, Bugzilla propose d’en faire une pièce jointe. Répondez par Annuler, ce qui garde le texte : les règles le veulent dans le commentaire même.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapport complet</translation>
    </message>
    <message>
        <source>Full report out</source>
        <translation>Rapport complet publié</translation>
    </message>
    <message>
        <source>Full: every field</source>
        <translation>Complète : tous les champs</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>Image GIF</translation>
    </message>
    <message>
        <source>Give an action a due date: from then on everything that becomes of it is kept here.</source>
        <translation>Donnez une échéance à une action : tout ce qu’elle devient sera dès lors conservé ici.</translation>
    </message>
    <message>
        <source>Give at least two texts to split action #{number} into.</source>
        <translation>Donnez au moins deux textes pour scinder l’action #{number}.</translation>
    </message>
    <message>
        <source>Give the fingerprint to those who check by another way than the package, on paper or in a call: what comes with a package can't vouch for itself.</source>
        <translation>Donnez l’empreinte à ceux qui vérifient par une autre voie que le dossier d’audit, sur papier ou au téléphone : ce qui accompagne un dossier ne peut pas se porter garant de lui.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to action #{number}</source>
        <translation>Aller à l’action #{number}</translation>
    </message>
    <message>
        <source>Go to action {title}</source>
        <translation>Aller à l’action {title}</translation>
    </message>
    <message>
        <source>Go to the edge of the table</source>
        <translation>Aller au bord du tableau</translation>
    </message>
    <message>
        <source>Go to the update</source>
        <translation>Aller à la mise à jour</translation>
    </message>
    <message>
        <source>Goes to what the checks found</source>
        <translation>Va à ce que les vérifications ont trouvé</translation>
    </message>
    <message>
        <source>Group {name}, {state}</source>
        <translation>Groupe {name}, {state}</translation>
    </message>
    <message>
        <source>Group ▾</source>
        <translation>Groupes ▾</translation>
    </message>
    <message>
        <source>Head of the history log</source>
        <translation>Tête du journal d’historique</translation>
    </message>
    <message>
        <source>Head of the log: entry {number}, SHA-256</source>
        <translation>Tête du journal : entrée {number}, SHA-256</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the details (F9)</source>
        <translation>Masquer les détails (F9)</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Masquer les mots</translation>
    </message>
    <message>
        <source>Hide the words that differ</source>
        <translation>Masquer les mots qui diffèrent</translation>
    </message>
    <message>
        <source>Hide their names, and what they prove, as well</source>
        <translation>Masquer aussi leurs noms et ce qu’ils prouvent</translation>
    </message>
    <message>
        <source>Hide withdrawn</source>
        <translation>Masquer les preuves retirées</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History  {count}</source>
        <translation>Historique  {count}</translation>
    </message>
    <message>
        <source>How all plans stand</source>
        <translation>Où en sont tous les plans</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>How it is published</source>
        <translation>Mode de publication</translation>
    </message>
    <message>
        <source>How it stood on a &amp;day…</source>
        <translation>Tel qu’il était un &amp;jour…</translation>
    </message>
    <message>
        <source>How long texts are published in Bugzilla</source>
        <translation>Publication des longs textes dans Bugzilla</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>How the file is built</source>
        <translation>La structure du fichier</translation>
    </message>
    <message>
        <source>Import a table as a new plan</source>
        <translation>Importer un tableau comme nouveau plan</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Import as a new &amp;plan…</source>
        <translation>Importer comme nouveau p&amp;lan…</translation>
    </message>
    <message>
        <source>Import it as a table…</source>
        <translation>L’importer comme tableau…</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Import the table…</source>
        <translation>Importer le tableau…</translation>
    </message>
    <message>
        <source>Importing sets its rows beside the plan's actions first. Pasting lays all its cells over the chosen ones.</source>
        <translation>L’importation met d’abord ses lignes en regard des actions du plan. Le collage pose toutes ses cellules sur celles qui sont choisies.</translation>
    </message>
    <message>
        <source>In a long text: start a new line</source>
        <translation>Dans un long texte : commencer une nouvelle ligne</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>In the comment, too</source>
        <translation>Dans le commentaire aussi</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the next update</source>
        <translation>Dans la prochaine mise à jour</translation>
    </message>
    <message>
        <source>In the row “{start}…” a quotation mark opens a cell and none closes it: close it and try again.</source>
        <translation>Dans la ligne « {start}… », un guillemet ouvre une cellule et aucun ne la ferme : fermez-la et recommencez.</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>In the template {placeholder} must stand once, alone in a paragraph of the body (not in a table, text box, header or footer): move it there.</source>
        <translation>Dans le modèle, {placeholder} doit figurer une seule fois, seul dans un paragraphe du corps (ni dans un tableau, ni dans une zone de texte, un en-tête ou un pied de page) : déplacez-le.</translation>
    </message>
    <message>
        <source>In the whole file</source>
        <translation>Dans tout le fichier</translation>
    </message>
    <message>
        <source>In {row}, {column} was {before} and is {now} now; entry {n} tells how it was.</source>
        <translation>Dans {row}, {column} valait {before} et vaut maintenant {now} ; l’entrée {n} indique l’ancienne valeur.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Into which plan</source>
        <translation>Dans quel plan</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Intro asks for closure too early</source>
        <translation>L’introduction demande la clôture trop tôt</translation>
    </message>
    <message>
        <source>Intro leaves out an action</source>
        <translation>L’introduction omet une action</translation>
    </message>
    <message>
        <source>Intro names an unchanged action</source>
        <translation>L’introduction nomme une action inchangée</translation>
    </message>
    <message>
        <source>Intro names an unknown action</source>
        <translation>L’introduction nomme une action inconnue</translation>
    </message>
    <message>
        <source>Intro of the next update</source>
        <translation>Introduction de la prochaine mise à jour</translation>
    </message>
    <message>
        <source>Intro: what you add to the announcement</source>
        <translation>Introduction : ce que vous ajoutez à l’annonce</translation>
    </message>
    <message>
        <source>Issue update {number}</source>
        <translation>Publier la mise à jour {number}</translation>
    </message>
    <message>
        <source>Issue update…</source>
        <translation>Publier la mise à jour…</translation>
    </message>
    <message>
        <source>Issued although a check called it an error</source>
        <translation>Publié malgré une vérification qui y voyait une erreur</translation>
    </message>
    <message>
        <source>Issued update {number}.</source>
        <translation>Mise à jour {number} publiée.</translation>
    </message>
    <message>
        <source>Issued update {number}; its files are in {folder}.</source>
        <translation>Mise à jour {number} publiée ; ses fichiers sont dans {folder}.</translation>
    </message>
    <message>
        <source>It gets the next number, which no other action will ever have.</source>
        <translation>Elle reçoit le numéro suivant, qu’aucune autre action n’aura jamais.</translation>
    </message>
    <message>
        <source>It goes out</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>It has more than {most} characters.</source>
        <translation>Il y a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>It has to be answered within days of when it was asked; the plan’s rules say how many.</source>
        <translation>Il faut y répondre dans un certain nombre de jours après qu’elle a été posée ; les règles du plan disent combien.</translation>
    </message>
    <message>
        <source>It is #{number}</source>
        <translation>C’est #{number}</translation>
    </message>
    <message>
        <source>It is kept in this file, as a PNG picture.</source>
        <translation>Elle est conservée dans ce fichier, sous forme d’image PNG.</translation>
    </message>
    <message>
        <source>It is made in a new file that only you can read. Keep a copy of it in a safe place.</source>
        <translation>Elle est créée dans un nouveau fichier que vous seul pouvez lire. Gardez-en une copie en lieu sûr.</translation>
    </message>
    <message>
        <source>It is only written down: nothing is looked up or fetched.</source>
        <translation>Il est seulement noté : rien n’est consulté ni téléchargé.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>C’est le bon</translation>
    </message>
    <message>
        <source>It is the right one…</source>
        <translation>C’est le bon…</translation>
    </message>
    <message>
        <source>It is too long for one Bugzilla comment.</source>
        <translation>C’est trop long pour un seul commentaire Bugzilla.</translation>
    </message>
    <message>
        <source>It is: {text}</source>
        <translation>Maintenant : {text}</translation>
    </message>
    <message>
        <source>It signs every revision that you save</source>
        <translation>Il signe chaque révision que vous enregistrez</translation>
    </message>
    <message>
        <source>It signs every revision that you save from now on.</source>
        <translation>Il signe chaque révision que vous enregistrez désormais.</translation>
    </message>
    <message>
        <source>It signs every revision that you save; Settings changes it</source>
        <translation>Il signe chaque révision que vous enregistrez ; les Réglages permettent de le changer</translation>
    </message>
    <message>
        <source>It signs the packages that you make, so that others can check who made them. It is yours, and lies in a file of its own: in no plan and in no database.</source>
        <translation>Elle signe les dossiers d’audit que vous créez, afin que d’autres puissent vérifier qui les a faits. Elle est à vous et se trouve dans un fichier à part : dans aucun plan ni aucune base de données.</translation>
    </message>
    <message>
        <source>It stands for</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>It was written as “{name}”. Letters of other alphabets can look like those of ours.</source>
        <translation>Écrit sous la forme « {name} ». Les lettres d’autres alphabets peuvent ressembler aux nôtres.</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Avant : {text}</translation>
    </message>
    <message>
        <source>It went into…</source>
        <translation>Passée dans…</translation>
    </message>
    <message>
        <source>Its date slips by it. {slip}</source>
        <translation>Son échéance glisse ainsi. {slip}</translation>
    </message>
    <message>
        <source>Its date, rows and files are frozen, and can be shown and saved again at any time, bit for bit.</source>
        <translation>Sa date, ses lignes et ses fichiers sont figés ; on peut les revoir et les enregistrer à tout moment, à l’octet près.</translation>
    </message>
    <message>
        <source>Its form is prescribed. A part that you leave empty says N/A. Your texts are kept in the plan.</source>
        <translation>Sa forme est prescrite. Une partie laissée vide porte N/A. Vos textes sont conservés dans le plan.</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>Keep a remediation plan, publish it exactly</source>
        <translation>Tenir un plan de remédiation, le publier exactement</translation>
    </message>
    <message>
        <source>Keep all as written</source>
        <translation>Tout garder tel quel</translation>
    </message>
    <message>
        <source>Keep all others</source>
        <translation>Garder toutes les autres</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre texte</translation>
    </message>
    <message>
        <source>Keep theirs everywhere</source>
        <translation>Garder l’autre partout</translation>
    </message>
    <message>
        <source>Keeps the number</source>
        <translation>Garde le numéro</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Dernière modification par</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>Dernier motif</translation>
    </message>
    <message>
        <source>Last recorded by {author}, {moment}</source>
        <translation>Consigné en dernier par {author}, {moment}</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Late the longest: #{number} of {plan}, due {due}</source>
        <translation>Le plus en retard : #{number} de {plan}, échéance {due}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later update</source>
        <translation>Mise à jour postérieure</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Leave all others out</source>
        <translation>Laisser toutes les autres de côté</translation>
    </message>
    <message>
        <source>Leave the column of numbers out, and rows are known by their texts; or mend the file.</source>
        <translation>Laissez de côté la colonne des numéros, et les lignes sont reconnues à leurs textes ; ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Quitter le tableau</translation>
    </message>
    <message>
        <source>Leaving E{number} out needs a reason: say why it is not shown.</source>
        <translation>Omettre la preuve E{number} demande un motif : dites pourquoi elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>Left empty: now. Else a day as YYYY-MM-DD, or a moment as YYYY-MM-DD HH:MM in UTC</source>
        <translation>Vide : maintenant. Sinon un jour AAAA-MM-JJ, ou un instant AAAA-MM-JJ HH:MM en UTC</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light with &amp;high contrast</source>
        <translation>Clair à fort con&amp;traste</translation>
    </message>
    <message>
        <source>Light with high contrast</source>
        <translation>Clair à fort contraste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link of the posted comment</source>
        <translation>Lien du commentaire publié</translation>
    </message>
    <message>
        <source>Long observations below the table</source>
        <translation>Les longues observations sous le tableau</translation>
    </message>
    <message>
        <source>Long observations in a comment of their own</source>
        <translation>Les longues observations dans un commentaire à part</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at it (Enter)</source>
        <translation>Voir (Entrée)</translation>
    </message>
    <message>
        <source>Look at save {number}</source>
        <translation>Voir l’enregistrement {number}</translation>
    </message>
    <message>
        <source>Look at the draft</source>
        <translation>Voir le brouillon</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>Looking into history …</source>
        <translation>Recherche dans l’historique…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Made by itself on each day with a change, before each import and before each upgrade, and verified at once. They lie in {folder}; older ones are thinned out.</source>
        <translation>Créées automatiquement chaque jour où quelque chose change, avant chaque importation et chaque mise à niveau, et vérifiées aussitôt. Elles se trouvent dans {folder} ; parmi les plus anciennes, seules quelques-unes sont gardées.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Créer une clé…</translation>
    </message>
    <message>
        <source>Make the current column &amp;narrower</source>
        <translation>Rendre la colonne courante plus é&amp;troite</translation>
    </message>
    <message>
        <source>Make the current column &amp;wider</source>
        <translation>Rendre la colonne courante plus lar&amp;ge</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Making and verifying a backup…</source>
        <translation>Création et vérification d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown for Bugzilla</source>
        <translation>Markdown pour Bugzilla</translation>
    </message>
    <message>
        <source>Markdown of the update</source>
        <translation>Markdown de la mise à jour</translation>
    </message>
    <message>
        <source>Markdown or text</source>
        <translation>Markdown ou texte</translation>
    </message>
    <message>
        <source>Marks ▾</source>
        <translation>Repères ▾</translation>
    </message>
    <message>
        <source>Mend this first, or give the reason to issue it all the same:</source>
        <translation>Corrigez d’abord ceci, ou donnez le motif de publier quand même :</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge action #{number} into another</source>
        <translation>Fusionner l’action #{number} dans une autre</translation>
    </message>
    <message>
        <source>Merge into another action…</source>
        <translation>Fusionner dans une autre action…</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée dans</translation>
    </message>
    <message>
        <source>Merged into #{number}</source>
        <translation>Fusionnée dans #{number}</translation>
    </message>
    <message>
        <source>Milestone: {step}</source>
        <translation>Jalon : {step}</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Mine, not saved</source>
        <translation>Mon texte, non enregistré</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absentes</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Atténuer</translation>
    </message>
    <message>
        <source>More for this evidence: {name}</source>
        <translation>Autres commandes pour cette preuve : {name}</translation>
    </message>
    <message>
        <source>More for this step: {step}</source>
        <translation>Autres commandes pour cette étape : {step}</translation>
    </message>
    <message>
        <source>More of this history was seen on {day} in {other}: up to entry {then}. This file ends with entry {now}.</source>
        <translation>Une suite de cet historique a été vue le {day} dans {other} : jusqu’à l’entrée {then}. Ce fichier se termine par l’entrée {now}.</translation>
    </message>
    <message>
        <source>More than {most} cells can't be changed at once: choose fewer.</source>
        <translation>On ne peut pas modifier plus de {most} cellules à la fois : choisissez-en moins.</translation>
    </message>
    <message>
        <source>More than {most} cells can't be pasted at once: paste them in parts.</source>
        <translation>On ne peut pas coller plus de {most} cellules à la fois : collez-les en plusieurs fois.</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move the current column towards the &amp;end</source>
        <translation>Déplacer la colonne courante vers la &amp;fin</translation>
    </message>
    <message>
        <source>Move the current column towards the &amp;start</source>
        <translation>Déplacer la colonne courante vers le &amp;début</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name the file in which the key is kept.</source>
        <translation>Indiquez le fichier où la clé est conservée.</translation>
    </message>
    <message>
        <source>Name the file that the package is saved to.</source>
        <translation>Indiquez le fichier où le dossier d’audit est enregistré.</translation>
    </message>
    <message>
        <source>Name the incident, then type its actions one after the other.</source>
        <translation>Nommez l’incident, puis saisissez ses actions l’une après l’autre.</translation>
    </message>
    <message>
        <source>Named views</source>
        <translation>Vues nommées</translation>
    </message>
    <message>
        <source>Names in earlier revisions stay as they are.</source>
        <translation>Les noms des révisions antérieures restent tels quels.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>New &amp;file…</source>
        <translation>Nou&amp;veau fichier…</translation>
    </message>
    <message>
        <source>New &amp;question…</source>
        <translation>Nouvelle &amp;question…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>New plan (Ctrl+N)</source>
        <translation>Nouveau plan (Ctrl+N)</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>Nouvelle question…</translation>
    </message>
    <message>
        <source>New signing key</source>
        <translation>Nouvelle clé de signature</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Différence suivante (F7)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Prochaine mise à jour</translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation>Prochaine mise à jour</translation>
    </message>
    <message>
        <source>Next update: {day} ({when})</source>
        <translation>Prochaine mise à jour : {day} ({when})</translation>
    </message>
    <message>
        <source>No action changed.</source>
        <translation>Aucune action n’a changé.</translation>
    </message>
    <message>
        <source>No action matches the search and the filters.
“Show all” below takes them off.</source>
        <translation>Aucune action ne répond à la recherche et aux filtres.
« Tout afficher », en bas, les retire.</translation>
    </message>
    <message>
        <source>No action names a root cause of the plan, by its label or its words.</source>
        <translation>Aucune action ne nomme une cause racine du plan, par son étiquette ou ses mots.</translation>
    </message>
    <message>
        <source>No action names something that went wrong, by its label or its words.</source>
        <translation>Aucune action ne nomme une chose qui a mal tourné, par son étiquette ou ses mots.</translation>
    </message>
    <message>
        <source>No action names the root cause “{cause}”.</source>
        <translation>Aucune action ne nomme la cause racine « {cause} ».</translation>
    </message>
    <message>
        <source>No action names what went wrong: “{cause}”.</source>
        <translation>Aucune action ne nomme ce qui a mal tourné : « {cause} ».</translation>
    </message>
    <message>
        <source>No actions yet.
Press Insert to add the first one, or bring in a table you have with File → Import table.</source>
        <translation>Pas encore d’actions.
Appuyez sur Inser pour ajouter la première, ou reprenez un tableau par Fichier → Importer un tableau.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No backup is chosen</source>
        <translation>Aucune sauvegarde n’est choisie</translation>
    </message>
    <message>
        <source>No backup of {path} could be made ({why}): make room, or let its folder be written to.</source>
        <translation>Aucune sauvegarde de {path} n’a pu être créée ({why}) : faites de la place, ou permettez l’écriture dans son dossier.</translation>
    </message>
    <message>
        <source>No clock is running in any plan.</source>
        <translation>Aucun délai ne court dans aucun plan.</translation>
    </message>
    <message>
        <source>No command and no key answers to these words.</source>
        <translation>Aucune commande ni touche ne répond à ces mots.</translation>
    </message>
    <message>
        <source>No date was promised yet</source>
        <translation>Aucune date promise pour l’instant</translation>
    </message>
    <message>
        <source>No day of a next update stands there.</source>
        <translation>Aucun jour de prochaine mise à jour n’y figure.</translation>
    </message>
    <message>
        <source>No day: kept as written</source>
        <translation>Aucun jour : gardé tel quel</translation>
    </message>
    <message>
        <source>No entry of the log tells of {row}: it was inserted.</source>
        <translation>Aucune entrée du journal ne mentionne {row} : cet élément a été inséré.</translation>
    </message>
    <message>
        <source>No evaluation criteria</source>
        <translation>Sans critères d’évaluation</translation>
    </message>
    <message>
        <source>No file is attached to this plan.</source>
        <translation>Aucun fichier n’est joint à ce plan.</translation>
    </message>
    <message>
        <source>No key is chosen: make or choose one in the settings, to say who made the package.</source>
        <translation>Aucune clé n’est choisie : créez-en ou choisissez-en une dans les réglages, pour dire qui a créé le dossier d’audit.</translation>
    </message>
    <message>
        <source>No key is chosen: packages are not signed.</source>
        <translation>Aucune clé n’est choisie : les dossiers d’audit ne sont pas signés.</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>No open action has a due date</source>
        <translation>Aucune action ouverte n’a d’échéance</translation>
    </message>
    <message>
        <source>No open action has a due date.</source>
        <translation>Aucune action ouverte n’a d’échéance.</translation>
    </message>
    <message>
        <source>No open action has a last day ahead, so {days} days are proposed.</source>
        <translation>Aucune action ouverte n’a de dernier jour à venir, d’où la proposition de {days} jours.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sans images</translation>
    </message>
    <message>
        <source>No plan is shown, so there is nothing to save.</source>
        <translation>Aucun plan n’est affiché, il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>No program of this computer opens {name}: save it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {name} : enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>No promised date slipped, as far as the readers of the updates saw.</source>
        <translation>Aucune date promise n’a glissé, pour ce que les lecteurs des mises à jour ont vu.</translation>
    </message>
    <message>
        <source>No reviewer has asked anything yet</source>
        <translation>Aucun examinateur n’a encore posé de question</translation>
    </message>
    <message>
        <source>No rules: only the date that you set yourself</source>
        <translation>Sans règles : seulement la date que vous fixez vous-même</translation>
    </message>
    <message>
        <source>No slip record</source>
        <translation>Sans relevé des glissements</translation>
    </message>
    <message>
        <source>No status: kept as written</source>
        <translation>Aucun état : gardé tel quel</translation>
    </message>
    <message>
        <source>No table has a column “{name}”: name one by its heading, letter or number.</source>
        <translation>Aucun tableau n’a de colonne « {name} » : désignez-en une par son intitulé, sa lettre ou son numéro.</translation>
    </message>
    <message>
        <source>No update has a format “{name}”: use some of {known}.</source>
        <translation>Une mise à jour n’a pas de format « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None was issued yet: the history and the log go in all the same.</source>
        <translation>Aucune n’a encore été publiée : l’historique et le journal y figurent tout de même.</translation>
    </message>
    <message>
        <source>None: packages are not signed</source>
        <translation>Aucune : les dossiers d’audit ne sont pas signés</translation>
    </message>
    <message>
        <source>Not all cells can be pasted</source>
        <translation>Certaines cellules ne peuvent pas être collées</translation>
    </message>
    <message>
        <source>Not for this plan any more; “All checks…” brings it back</source>
        <translation>Plus pour ce plan ; « Toutes les vérifications… » permet d’y revenir</translation>
    </message>
    <message>
        <source>Not in the comment</source>
        <translation>Pas dans le commentaire</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Pas encore publié</translation>
    </message>
    <message>
        <source>Not taken for actions: {why}.</source>
        <translation>Pas pris pour des actions : {why}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Noted where update {number} was posted.</source>
        <translation>Publication de la mise à jour {number} notée.</translation>
    </message>
    <message>
        <source>Notes where updates were posted</source>
        <translation>Mentions de publication des mises à jour</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing answers to these words.</source>
        <translation>Rien ne répond à ces mots.</translation>
    </message>
    <message>
        <source>Nothing can be printed there: choose another printer, or another name for the file.</source>
        <translation>Impossible d’imprimer là : choisissez une autre imprimante, ou un autre nom de fichier.</translation>
    </message>
    <message>
        <source>Nothing changed in these days. Choose more days above.</source>
        <translation>Rien n’a changé pendant ces jours. Choisissez-en davantage ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Nothing differs: the backup holds what the file holds now.</source>
        <translation>Rien ne diffère : la sauvegarde contient ce que le fichier contient maintenant.</translation>
    </message>
    <message>
        <source>Nothing is attached here</source>
        <translation>Rien n’est joint ici</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien n’est attendu</translation>
    </message>
    <message>
        <source>Nothing is due before {day} ({numbers}): readers should not wait longer than {days} days.</source>
        <translation>Rien n’arrive à échéance avant le {day} ({numbers}) : les lecteurs ne devraient pas attendre plus de {days} jours.</translation>
    </message>
    <message>
        <source>Nothing is found: type what to look for (Ctrl+F).</source>
        <translation>Rien n’est trouvé : saisissez ce qu’il faut chercher (Ctrl+F).</translation>
    </message>
    <message>
        <source>Nothing is known of what was not checked yet.</source>
        <translation>On ne sait rien de ce qui n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Aucune perte n’est connue.</translation>
    </message>
    <message>
        <source>Nothing is owed yet. Clocks start with the first update, with a date for the next one, with a question, and with what the plan's details say of the incident and its reports.</source>
        <translation>Rien n’est encore attendu. Les délais commencent à courir avec la première mise à jour, une date pour la suivante, une question, et ce que les informations du plan disent de l’incident et de ses rapports.</translation>
    </message>
    <message>
        <source>Nothing is owed: the closure report is out. A question would start a clock again.</source>
        <translation>Rien n’est attendu : le rapport de clôture est publié. Une question ferait de nouveau courir un délai.</translation>
    </message>
    <message>
        <source>Nothing is owed: the plan is closed. A question would start a clock again.</source>
        <translation>Rien n’est attendu : le plan est clos. Une question ferait de nouveau courir un délai.</translation>
    </message>
    <message>
        <source>Nothing is owed: this plan keeps only the date that you name for its next update, and none is named.</source>
        <translation>Rien n’est attendu : ce plan ne tient que la date que vous donnez à sa prochaine mise à jour, et aucune n’est donnée.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore consigné.</translation>
    </message>
    <message>
        <source>Nothing is taken from these texts; they are kept as they are written</source>
        <translation>Rien n’est tiré de ces textes ; ils sont conservés tels qu’écrits</translation>
    </message>
    <message>
        <source>Nothing issued yet</source>
        <translation>Rien de publié</translation>
    </message>
    <message>
        <source>Nothing more in history</source>
        <translation>Rien de plus dans l’historique</translation>
    </message>
    <message>
        <source>Nothing of a plan can be read in {path}: restore it from a backup.</source>
        <translation>Rien d’un plan ne peut être lu dans {path} : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing of theirs was overwritten, and nothing of yours is lost. Say what is to stand here.</source>
        <translation>Aucun texte de l’autre n’a été écrasé, et rien du vôtre n’est perdu. Dites ce qui doit figurer ici.</translation>
    </message>
    <message>
        <source>Nothing shows yet that this was done. {how}</source>
        <translation>Rien ne montre encore que cela a été fait. {how}</translation>
    </message>
    <message>
        <source>Nothing speaks against publishing this plan for the first time.</source>
        <translation>Rien ne s’oppose à la première publication de ce plan.</translation>
    </message>
    <message>
        <source>Nothing that changed matches the search.</source>
        <translation>Rien de ce qui a changé ne répond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing was attached. {why}</source>
        <translation>Rien n’a été joint. {why}</translation>
    </message>
    <message>
        <source>Nothing was brought in; the review shows the plan as it is now.</source>
        <translation>Rien n’a été importé ; la revue montre le plan tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Nothing was copied that can be attached: copy a file, a picture or a text first.</source>
        <translation>Rien de ce qui a été copié ne peut être joint : copiez d’abord un fichier, une image ou un texte.</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Rien n’a été manqué.</translation>
    </message>
    <message>
        <source>Nothing was owed yet.</source>
        <translation>Rien n’a encore été attendu.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Look at the draft, then choose “Issue update…”: its date, rows and files are frozen, and stand here from then on.</source>
        <translation>Rien n’a encore été publié. Regardez le brouillon, puis choisissez « Publier la mise à jour… » : sa date, ses lignes et ses fichiers seront figés et resteront ici.</translation>
    </message>
    <message>
        <source>Nothing was published yet: the first update will show every action.</source>
        <translation>Rien n’a encore été publié : la première mise à jour montrera toutes les actions.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved yet. {count} actions that are there would change.</source>
        <extracomment>Nothing was saved yet. {count} action that is there would change.</extracomment>
        <translation>
            <numerusform>Rien n’est encore enregistré. {count} action existante changerait.</numerusform>
            <numerusform>Rien n’est encore enregistré. {count} actions existantes changeraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the posted comment</source>
        <translation>Numéro du commentaire publié</translation>
    </message>
    <message>
        <source>Number or link of the comment that answers it</source>
        <translation>Numéro ou lien du commentaire qui y répond</translation>
    </message>
    <message>
        <source>Number or words of the action</source>
        <translation>Numéro ou mots de l’action</translation>
    </message>
    <message>
        <source>Numbered actions with their full history, and each update as Markdown, Word and Excel.</source>
        <translation>Des actions numérotées avec tout leur historique, et chaque mise à jour en Markdown, Word et Excel.</translation>
    </message>
    <message>
        <source>OSCAL needs at least one action: add one to the plan first.</source>
        <translation>OSCAL demande au moins une action : ajoutez-en d’abord une au plan.</translation>
    </message>
    <message>
        <source>OSCAL plan of action and milestones</source>
        <translation>Plan d’action et jalons OSCAL</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Observations, with its heading</source>
        <translation>Observations, avec l’intitulé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Once it is written, update {number} will carry this answer.</source>
        <translation>Une fois écrite, la réponse figurera dans la mise à jour {number}.</translation>
    </message>
    <message>
        <source>One a line, for example: RC1: nobody owned the host list</source>
        <translation>Une par ligne, par exemple : RC1: personne ne tenait la liste des hôtes</translation>
    </message>
    <message>
        <source>One archive with everything that an auditor needs to check this plan's history without this program, and a README that tells how. The contents of other plans stay out.</source>
        <translation>Une seule archive avec tout ce dont un auditeur a besoin pour vérifier l’historique de ce plan sans ce programme, et un README qui explique comment. Le contenu des autres plans n’y figure pas.</translation>
    </message>
    <message>
        <source>One of the numbers is larger than any that was ever given: check it.</source>
        <translation>L’un des numéros est plus grand que tous ceux qui ont été attribués : vérifiez-le.</translation>
    </message>
    <message>
        <source>One thing a line; each needs an action</source>
        <translation>Une chose par ligne ; chacune appelle une action</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ongoing, Complete, Delayed, Canceled (CCADB)</source>
        <translation>Ongoing, Complete, Delayed, Canceled (CCADB)</translation>
    </message>
    <message>
        <source>Only a Word document can show the changes as tracked ones: use the format word.</source>
        <translation>Seul un document Word peut montrer le suivi des modifications : utilisez le format word.</translation>
    </message>
    <message>
        <source>Only a Word document is made from a template: use the format word.</source>
        <translation>Seul un document Word est fait à partir d’un modèle : utilisez le format word.</translation>
    </message>
    <message>
        <source>Only actions whose date slipped</source>
        <translation>Seulement les actions dont l’échéance a glissé</translation>
    </message>
    <message>
        <source>Only an update of a plan can be written as OSCAL: choose another format for this report.</source>
        <translation>Seule une mise à jour d’un plan peut être écrite en OSCAL : choisissez un autre format pour ce rapport.</translation>
    </message>
    <message>
        <source>Only slipped</source>
        <translation>Seulement les glissements</translation>
    </message>
    <message>
        <source>Only the length of white space changed.</source>
        <translation>Seule la longueur des blancs a changé.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Only what was missed</source>
        <translation>Seulement les manqués</translation>
    </message>
    <message>
        <source>Only what was missed ({count})</source>
        <translation>Seulement les manqués ({count})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open actions by their due dates</source>
        <translation>Actions ouvertes par échéance</translation>
    </message>
    <message>
        <source>Open after closing</source>
        <translation>Ouverte après la clôture</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open it?</source>
        <translation>L’ouvrir ?</translation>
    </message>
    <message>
        <source>Open or create a plan first.</source>
        <translation>Ouvrez ou créez d’abord un plan.</translation>
    </message>
    <message>
        <source>Open pac&amp;kage…</source>
        <translation>Ouvrir un &amp;dossier d’audit…</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Ouvrir un dossier d’audit</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open the comment: {link}</source>
        <translation>Ouvrir le commentaire : {link}</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open the file that lies in the place of {name} now? It is another one, such as a backup that somebody restored, and may lack what was saved last: save a copy elsewhere first where you need that.</source>
        <translation>Ouvrir le fichier qui se trouve maintenant à la place de {name} ? C’en est un autre, par exemple une sauvegarde que quelqu’un a restaurée, et il peut lui manquer ce qui a été enregistré en dernier : enregistrez d’abord une copie ailleurs si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Open the list of a status or a kind</source>
        <translation>Ouvrir la liste d’un état ou d’un type</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Open what is there now…</source>
        <translation>Ouvrir ce qui s’y trouve maintenant…</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Optional. The line that says which actions changed is written for you.</source>
        <translation>Facultatif. La ligne qui dit quelles actions ont changé est écrite pour vous.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other spreadsheets</source>
        <translation>Autres classeurs</translation>
    </message>
    <message>
        <source>Others can read the key {path}: let only yourself read it, with “chmod 600”, and try again.</source>
        <translation>D’autres peuvent lire la clé {path} : réservez-vous-en la lecture, avec « chmod 600 », et recommencez.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>Overdue, not delayed</source>
        <translation>En retard sans être marquée retardée</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Outrepassée</translation>
    </message>
    <message>
        <source>Overridden checks</source>
        <translation>Vérifications outrepassées</translation>
    </message>
    <message>
        <source>Owed first</source>
        <translation>Attendu en premier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>PLANS</source>
        <translation>PLANS</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PNG, fine (*.png)</source>
        <translation>PNG, fin (*.png)</translation>
    </message>
    <message>
        <source>PNG, small (*.png)</source>
        <translation>PNG, petit (*.png)</translation>
    </message>
    <message>
        <source>PNG, very fine, for printing (*.png)</source>
        <translation>PNG, très fin, pour l’impression (*.png)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Dossiers d’audit (*.zip)</translation>
    </message>
    <message>
        <source>Packages are no longer signed then. The file of the key stays where it is.</source>
        <translation>Les dossiers d’audit ne sont alors plus signés. Le fichier de la clé reste où il est.</translation>
    </message>
    <message>
        <source>Packages, files of updates, texts</source>
        <translation>Dossiers d’audit d’audit, fichiers de mises à jour, textes</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages of the Word document</source>
        <translation>Pages du document Word</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a comment, a mail, or a hash of 64 digits</source>
        <translation>Collez un commentaire, un courriel ou une empreinte de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Paste into the cells</source>
        <translation>Coller dans les cellules</translation>
    </message>
    <message>
        <source>Paste screenshot (Ctrl+V)</source>
        <translation>Coller une capture d’écran (Ctrl+V)</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble…</source>
        <translation>Coller un &amp;tableau…</translation>
    </message>
    <message>
        <source>Paste the rest</source>
        <translation>Coller le reste</translation>
    </message>
    <message>
        <source>Paste what stands in the bug’s whiteboard. Once it is recorded, its day is the one that counts for your next update; a day that you only asked for is not.</source>
        <translation>Collez ce qui figure dans le tableau blanc (Whiteboard) du bug. Une fois consigné, c’est son jour qui compte pour votre prochaine mise à jour ; un jour que vous avez seulement demandé ne compte pas.</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller le contenu copié</translation>
    </message>
    <message numerus="yes">
        <source>Paste {count} copied files</source>
        <extracomment>Paste {count} copied file</extracomment>
        <translation>
            <numerusform>Coller {count} fichier copié</numerusform>
            <numerusform>Coller {count} fichiers copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures of the plan</source>
        <translation>Images du plan</translation>
    </message>
    <message>
        <source>Pieces of a file {sha256} lie here that no entry tells of.</source>
        <translation>Des morceaux d’un fichier {sha256} se trouvent ici, qu’aucune entrée ne mentionne.</translation>
    </message>
    <message>
        <source>Pieces of evidence files</source>
        <translation>Morceaux de fichiers de preuve</translation>
    </message>
    <message>
        <source>Plain text of the update</source>
        <translation>Texte brut de la mise à jour</translation>
    </message>
    <message>
        <source>Plain text, 80 columns</source>
        <translation>Texte brut, 80 colonnes</translation>
    </message>
    <message>
        <source>Plain text, {encoding}</source>
        <translation>Texte brut, {encoding}</translation>
    </message>
    <message>
        <source>Plain text, {encoding}; the first {most} characters</source>
        <translation>Texte brut, {encoding} ; les {most} premiers caractères</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan &amp;details…</source>
        <translation>&amp;Informations du plan…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>Posted (empty: now)</source>
        <translation>Publié (vide : maintenant)</translation>
    </message>
    <message>
        <source>Posted as comment</source>
        <translation>Publiée comme commentaire</translation>
    </message>
    <message>
        <source>Posted as comment {number}</source>
        <translation>Publiée comme commentaire {number}</translation>
    </message>
    <message>
        <source>Preparing the example…</source>
        <translation>Préparation de l’exemple…</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the comment in Bugzilla</source>
        <translation>Aperçu du commentaire dans Bugzilla</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Différence précédente (Maj+F7)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress over the updates</source>
        <translation>Avancement au fil des mises à jour</translation>
    </message>
    <message>
        <source>Promised dates</source>
        <translation>Dates promises</translation>
    </message>
    <message>
        <source>Promised dates and their slips</source>
        <translation>Dates promises et leurs glissements</translation>
    </message>
    <message>
        <source>Promised now</source>
        <translation>Date actuelle</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put the backup of {moment} in the place of {file}? What is there now is kept as a backup first, so that you can go back.</source>
        <translation>Mettre la sauvegarde du {moment} à la place de {file} ? Ce qui s’y trouve maintenant est d’abord gardé comme sauvegarde, afin que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Question {number} has no answer yet: write it first.</source>
        <translation>La question {number} n’a pas encore de réponse : écrivez-la d’abord.</translation>
    </message>
    <message>
        <source>Question {number} is answered.</source>
        <translation>La question {number} a sa réponse.</translation>
    </message>
    <message>
        <source>Question {number} is changed.</source>
        <translation>La question {number} est modifiée.</translation>
    </message>
    <message>
        <source>Question {number} is open again.</source>
        <translation>La question {number} est rouverte.</translation>
    </message>
    <message>
        <source>Question {number} is withdrawn.</source>
        <translation>La question {number} est retirée.</translation>
    </message>
    <message>
        <source>Question {number} is written down.</source>
        <translation>La question {number} est consignée.</translation>
    </message>
    <message>
        <source>Question {number} was answered in update {update}, which stays as it was published.</source>
        <translation>La question {number} a reçu sa réponse dans la mise à jour {update}, qui reste telle que publiée.</translation>
    </message>
    <message>
        <source>Question {number} was answered in update {update}.</source>
        <translation>La question {number} a reçu sa réponse dans la mise à jour {update}.</translation>
    </message>
    <message>
        <source>Question {number} was answered: an answered question stays.</source>
        <translation>La question {number} a reçu une réponse : elle reste donc.</translation>
    </message>
    <message>
        <source>Question {number} was asked on {day}.</source>
        <translation>La question {number} a été posée le {day}.</translation>
    </message>
    <message>
        <source>Question {number} was withdrawn: open it again first.</source>
        <translation>La question {number} a été retirée : rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions  {count}</source>
        <translation>Questions  {count}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read as found</source>
        <translation>Lire d’après les intitulés</translation>
    </message>
    <message>
        <source>Read it in &amp;words…</source>
        <translation>&amp;Lire en toutes lettres…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Readers will ask. The reason stands in the history, beside the change.</source>
        <translation>Les lecteurs poseront la question. Le motif figure dans l’historique, à côté de la modification.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Reads a rule set from a TOML file and keeps it in this file of plans</source>
        <translation>Lit un jeu de règles dans un fichier TOML et le conserve dans ce fichier de plans</translation>
    </message>
    <message>
        <source>Reads the columns by their headings, and not as you said it the last time</source>
        <translation>Lit les colonnes d’après leurs intitulés, et non comme vous l’avez dit la dernière fois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Reason for bringing back</source>
        <translation>Motif du rétablissement</translation>
    </message>
    <message>
        <source>Reason for the next change</source>
        <translation>Motif de la prochaine modification</translation>
    </message>
    <message>
        <source>Reason for the next change (optional)</source>
        <translation>Motif du changement (facultatif)</translation>
    </message>
    <message>
        <source>Reason for what changes</source>
        <translation>Motif des modifications</translation>
    </message>
    <message>
        <source>Reason for what changes (optional; asked for where dates slip)</source>
        <translation>Motif des modifications (facultatif ; demandé si des échéances glissent)</translation>
    </message>
    <message>
        <source>Reason to issue it all the same</source>
        <translation>Motif de publier quand même</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Records what the bug’s whiteboard shows</source>
        <translation>Consigne ce que montre le tableau blanc du bug</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Récupérer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>Récupérer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Récupérer ce qui peut être lu</translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation>Récupération de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference to a cancelled or merged action</source>
        <translation>Renvoi à une action annulée ou fusionnée</translation>
    </message>
    <message>
        <source>Reference to a split action</source>
        <translation>Renvoi à une action scindée</translation>
    </message>
    <message>
        <source>Reference to no action</source>
        <translation>Renvoi à une action inexistante</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>Citée par</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>Regular update</source>
        <translation>Mise à jour régulière</translation>
    </message>
    <message>
        <source>Remediary files (*.remediary)</source>
        <translation>Fichiers Remediary (*.remediary)</translation>
    </message>
    <message>
        <source>Remediary stays here and reminds you. The settings change that, and this menu ends it.</source>
        <translation>Remediary reste ici et vous rappelle les échéances. Les réglages permettent d’en changer, et ce menu le quitte.</translation>
    </message>
    <message>
        <source>Remediary {version}: keeps a remediation plan and publishes it exactly.</source>
        <translation>Remediary {version} : tient un plan de remédiation et le publie exactement.</translation>
    </message>
    <message>
        <source>Remediary's own</source>
        <translation>Celui de Remediary</translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>Me le rappeler &amp;demain</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminds you when fewer days are left, and when it is overdue</source>
        <translation>Vous le rappelle quand il reste moins de jours, et en cas de retard</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Renew &amp;the calendar by itself</source>
        <translation>Actualiser le c&amp;alendrier automatiquement</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Remplacer le fichier…</translation>
    </message>
    <message>
        <source>Replace {evidence}</source>
        <translation>Remplacer {evidence}</translation>
    </message>
    <message>
        <source>Report of the recovery</source>
        <translation>Compte rendu de la récupération</translation>
    </message>
    <message>
        <source>Reports and rules</source>
        <translation>Rapports et règles</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Root cause without an action</source>
        <translation>Cause racine sans action</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causes racines</translation>
    </message>
    <message>
        <source>Row {row} of {table} leads to nothing in {parent}.</source>
        <translation>La ligne {row} de {table} ne mène à rien dans {parent}.</translation>
    </message>
    <message>
        <source>Rows of updates</source>
        <translation>Lignes des mises à jour</translation>
    </message>
    <message>
        <source>Rows of {table} lie in another order.</source>
        <translation>Des lignes de {table} sont dans un autre ordre.</translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} are hidden in their file; they were read with the others.</source>
        <extracomment>Row {rows} is hidden in its file; it was read with the others.</extracomment>
        <translation>
            <numerusform>La ligne {rows} est masquée dans son fichier ; elle a été lue avec les autres.</numerusform>
            <numerusform>Les lignes {rows} sont masquées dans leur fichier ; elles ont été lues avec les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule sets (*.toml)</source>
        <translation>Jeux de règles (*.toml)</translation>
    </message>
    <message>
        <source>Rule {number} has an unknown “{key}”: remove it.</source>
        <translation>La règle {number} contient un « {key} » inconnu : retirez-le.</translation>
    </message>
    <message>
        <source>Rule {number} is no table: write each as [[rules]] with its keys.</source>
        <translation>La règle {number} n’est pas une table : écrivez chacune comme [[rules]] avec ses clés.</translation>
    </message>
    <message>
        <source>Rule {number} lacks its “{key}”: write a short text.</source>
        <translation>Il manque à la règle {number} son « {key} » : écrivez un court texte.</translation>
    </message>
    <message>
        <source>Rule {number}: a “name” is small letters, digits, dots and dashes.</source>
        <translation>Règle {number} : un « name » se compose de minuscules, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>Rule {number}: {starts} can't be ended by {stops}: use one of {known}.</source>
        <translation>Règle {number} : {stops} ne peut pas mettre fin à {starts} : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>Rule {number}: “unless” can only be next_update_date.</source>
        <translation>Règle {number} : « unless » ne peut être que next_update_date.</translation>
    </message>
    <message>
        <source>Rule {number}: “within” says how long, such as “72 hours” or “7 days”.</source>
        <translation>Règle {number} : « within » dit la durée, comme « 72 hours » ou « 7 days ».</translation>
    </message>
    <message>
        <source>Rule {number}: “{key}” is one of {known}.</source>
        <translation>Règle {number} : « {key} » est l’un de {known}.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules: {rules}</source>
        <translation>Règles : {rules}</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>SVG, sharp at every size (*.svg)</source>
        <translation>SVG, net à toute taille (*.svg)</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save &amp;calendar…</source>
        <translation>Enregistrer le &amp;calendrier…</translation>
    </message>
    <message>
        <source>Save a Word document that tracks the changes since this update</source>
        <translation>Enregistrer un document Word qui suit les modifications depuis cette mise à jour</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Save a copy of the template</source>
        <translation>Enregistrer une copie du modèle</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save copies to</source>
        <translation>Enregistrer des copies dans</translation>
    </message>
    <message>
        <source>Save in &amp;OSCAL…</source>
        <translation>Enregistrer en OSCA&amp;L…</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer le mien</translation>
    </message>
    <message>
        <source>Save mine everywhere</source>
        <translation>Enregistrer le mien partout</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the &amp;whole picture…</source>
        <translation>Enregistrer l’image &amp;entière…</translation>
    </message>
    <message>
        <source>Save the calendar as</source>
        <translation>Enregistrer le calendrier sous</translation>
    </message>
    <message>
        <source>Save the evidence as</source>
        <translation>Enregistrer la preuve sous</translation>
    </message>
    <message>
        <source>Save the package as</source>
        <translation>Enregistrer le dossier d’audit sous</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Enregistrer le relevé</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the slip r&amp;eport…</source>
        <translation>Enregistrer le rapport des &amp;glissements…</translation>
    </message>
    <message>
        <source>Save the slip report as</source>
        <translation>Enregistrer le rapport des glissements sous</translation>
    </message>
    <message>
        <source>Save the update as</source>
        <translation>Enregistrer la mise à jour sous</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save what is &amp;shown…</source>
        <translation>Enregistrer ce qui est &amp;affiché…</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>Enregistrer ce qui est affiché…</translation>
    </message>
    <message>
        <source>Save with &amp;tracked changes…</source>
        <translation>Enregistrer avec &amp;suivi des modifications…</translation>
    </message>
    <message>
        <source>Save with the changes since update {number}</source>
        <translation>Enregistrer avec les modifications depuis la mise à jour {number}</translation>
    </message>
    <message>
        <source>Save with tracked changes</source>
        <translation>Enregistrer avec suivi des modifications</translation>
    </message>
    <message>
        <source>Save with tracked changes…</source>
        <translation>Enregistrer avec suivi des modifications…</translation>
    </message>
    <message>
        <source>Save {title}</source>
        <translation>Enregistrer {title}</translation>
    </message>
    <message>
        <source>Save ▾</source>
        <translation>Enregistrer ▾</translation>
    </message>
    <message>
        <source>Saved how the plan is published.</source>
        <translation>Mode de publication du plan enregistré.</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>Vue « {name} » enregistrée.</translation>
    </message>
    <message>
        <source>Saved what is checked before publishing.</source>
        <translation>Vérifications avant publication enregistrées.</translation>
    </message>
    <message>
        <source>Saved {moment} by {author}</source>
        <translation>Enregistrée le {moment} par {author}</translation>
    </message>
    <message>
        <source>Saved {name}: File → Import table… brings it into a file that can be used.</source>
        <translation>{name} est enregistré : Fichier → Importer un tableau… le reprend dans un fichier utilisable.</translation>
    </message>
    <message>
        <source>Saved {numbers}.</source>
        <translation>Enregistré : {numbers}.</translation>
    </message>
    <message numerus="yes">
        <source>Saved {path} ({count} files, {size}).</source>
        <extracomment>Saved {path} ({count} file, {size}).</extracomment>
        <translation>
            <numerusform>{path} est enregistré ({count} fichier, {size}).</numerusform>
            <numerusform>{path} est enregistré ({count} fichiers, {size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved {path} and {count} more beside it.</source>
        <extracomment>Saved {path} and {count} more beside it.</extracomment>
        <translation>
            <numerusform>{path} et {count} autre fichier à côté sont enregistrés.</numerusform>
            <numerusform>{path} et {count} autres fichiers à côté sont enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation>{path} est enregistré.</translation>
    </message>
    <message>
        <source>Saves nothing, keeps what you typed and offers it again</source>
        <translation>N’enregistre rien, garde ce que vous avez saisi et vous le propose à nouveau</translation>
    </message>
    <message>
        <source>Saves of evidence</source>
        <translation>Enregistrements de preuves</translation>
    </message>
    <message>
        <source>Saves of own rule sets</source>
        <translation>Enregistrements de jeux de règles personnels</translation>
    </message>
    <message>
        <source>Saves of readers’ questions</source>
        <translation>Enregistrements de questions de lecteurs</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>Saving the plan…</source>
        <translation>Enregistrement du plan…</translation>
    </message>
    <message>
        <source>Saving what differs…</source>
        <translation>Enregistrement des différences…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>Say as which comment the answer was posted: give its number, or its link.</source>
        <translation>Dites dans quel commentaire la réponse a été publiée : donnez son numéro, ou son lien.</translation>
    </message>
    <message>
        <source>Say by its number to which action this belongs.</source>
        <translation>Dites par son numéro à quelle action ceci appartient.</translation>
    </message>
    <message>
        <source>Say in a few words why the date slips, or choose another action.</source>
        <translation>Dites en quelques mots pourquoi l’échéance glisse, ou choisissez une autre action.</translation>
    </message>
    <message>
        <source>Say in a few words why, or go back and leave the date as it was.</source>
        <translation>Dites en quelques mots pourquoi, ou revenez en arrière et laissez la date telle qu’elle était.</translation>
    </message>
    <message>
        <source>Say what is reached in this step, or leave it with Esc.</source>
        <translation>Dites ce qui est atteint à cette étape, ou quittez-la avec Échap.</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Dites ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Say when it was out…</source>
        <translation>Dire quand il a paru…</translation>
    </message>
    <message>
        <source>Say when the question was asked: it has to be answered within days of that.</source>
        <translation>Dites quand la question a été posée : le délai de réponse court à partir de là.</translation>
    </message>
    <message>
        <source>Say which action #{number} went into: choose one that stays.</source>
        <translation>Dites dans quelle action #{number} est passée : choisissez-en une qui reste.</translation>
    </message>
    <message>
        <source>Say why the update is issued although a check calls something in it an error.</source>
        <translation>Dites pourquoi la mise à jour est publiée alors qu’une vérification y voit une erreur.</translation>
    </message>
    <message>
        <source>Say why these evidence files are left out: the reason stands in the package.</source>
        <translation>Dites pourquoi ces fichiers de preuve sont omis : le motif figure dans le dossier d’audit.</translation>
    </message>
    <message>
        <source>Say why this is the right history: the reason is kept on this computer.</source>
        <translation>Dites pourquoi cet historique est le bon : le motif est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Screenshot {when} UTC.png</source>
        <translation>Capture d’écran {when} UTC.png</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Rechercher  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Search commands, plans, actions and updates</source>
        <translation>Rechercher des commandes, plans, actions et mises à jour</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>Rechercher dans les actions</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Rechercher dans les modifications</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Sections of the dialog</source>
        <translation>Sections du dialogue</translation>
    </message>
    <message>
        <source>See its deadlines</source>
        <translation>Voir ses échéances</translation>
    </message>
    <message>
        <source>Set {field}</source>
        <translation>Fixer : {field}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several plans are called “{name}”: name one by its id ({ids}).</source>
        <translation>Plusieurs plans s’appellent « {name} » : désignez-en un par son identifiant ({ids}).</translation>
    </message>
    <message>
        <source>Sheet {title}</source>
        <translation>Feuille {title}</translation>
    </message>
    <message>
        <source>Sheet {title} of the workbook</source>
        <translation>Feuille {title} du classeur</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show &amp;changes in place</source>
        <translation>Afficher les &amp;modifications sur place</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all days (0)</source>
        <translation>Afficher tous les jours (0)</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show or bring back…</source>
        <translation>Afficher ou rétablir…</translation>
    </message>
    <message>
        <source>Show or hide the &amp;details</source>
        <translation>Afficher ou masquer les &amp;détails</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Show or hide the details (F9)</source>
        <translation>Afficher ou masquer les détails (F9)</translation>
    </message>
    <message>
        <source>Show the changes of</source>
        <translation>Afficher les modifications de</translation>
    </message>
    <message>
        <source>Show the details of the action</source>
        <translation>Afficher les détails de l’action</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Show the words that differ</source>
        <translation>Afficher les mots qui diffèrent</translation>
    </message>
    <message>
        <source>Shows actions whose earlier texts hold the words, too</source>
        <translation>Affiche aussi les actions dont les textes antérieurs contiennent ces mots</translation>
    </message>
    <message>
        <source>Shows everything that is owed</source>
        <translation>Affiche tout ce qui est attendu</translation>
    </message>
    <message>
        <source>Shows in each cell what it said before</source>
        <translation>Affiche dans chaque cellule ce qu’elle disait auparavant</translation>
    </message>
    <message>
        <source>Shows only the dates that slipped</source>
        <translation>N’affiche que les dates qui ont glissé</translation>
    </message>
    <message>
        <source>Shows the backup in this window; nothing in it can be changed</source>
        <translation>Montre la sauvegarde dans cette fenêtre ; rien ne peut y être modifié</translation>
    </message>
    <message>
        <source>Shows the chosen revision in full, and what bringing it back would change</source>
        <translation>Affiche en entier la révision choisie, et ce que son rétablissement changerait</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Sign with your key</source>
        <translation>Signer avec votre clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since the last issued update</source>
        <translation>Depuis la dernière mise à jour publiée</translation>
    </message>
    <message>
        <source>Since update {first} ({start}): {days} until {end}</source>
        <translation>Depuis la mise à jour {first} ({start}) : {days} jusqu’au {end}</translation>
    </message>
    <message>
        <source>Since update {number}</source>
        <translation>Depuis la mise à jour {number}</translation>
    </message>
    <message>
        <source>Since update {number} · {day}</source>
        <translation>Depuis la mise à jour {number} · {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Slip record</source>
        <translation>Glissements</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Glissées</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Glissements</translation>
    </message>
    <message>
        <source>Some characters are not valid {encoding} and are shown as “�”: compare the texts with the file.</source>
        <translation>Certains caractères ne sont pas valides en {encoding} et apparaissent comme « � » : comparez les textes avec le fichier.</translation>
    </message>
    <message>
        <source>Somebody changed what you are writing</source>
        <translation>Quelqu’un a modifié ce que vous écrivez</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed {count} texts that you were editing</source>
        <extracomment>Somebody changed what you were editing</extracomment>
        <translation>
            <numerusform>Quelqu’un a modifié {count} texte que vous étiez en train d’écrire</numerusform>
            <numerusform>Quelqu’un a modifié {count} textes que vous étiez en train d’écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody else changed this while you were editing: it now says “{theirs}” where you wrote “{yours}”. Nothing was saved: leave, look at it, and write again.</source>
        <translation>Quelqu’un d’autre a modifié ceci pendant votre saisie : on y lit maintenant « {theirs} » là où vous avez écrit « {yours} ». Rien n’a été enregistré : quittez, regardez, et réécrivez.</translation>
    </message>
    <message>
        <source>Something went wrong in Remediary</source>
        <translation>Une erreur s’est produite dans Remediary</translation>
    </message>
    <message>
        <source>Something went wrong in Remediary.</source>
        <translation>Une erreur s’est produite dans Remediary.</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Trier par ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>Trier par numéro</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>&amp;Scinder…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split action #{number}</source>
        <translation>Scinder l’action #{number}</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Scindée de</translation>
    </message>
    <message>
        <source>Split from #{number}</source>
        <translation>Scindée de #{number}</translation>
    </message>
    <message>
        <source>Split from which action?</source>
        <translation>Scindée de quelle action ?</translation>
    </message>
    <message>
        <source>Split from…</source>
        <translation>Scindée de…</translation>
    </message>
    <message>
        <source>Split into several actions…</source>
        <translation>Scinder en plusieurs actions…</translation>
    </message>
    <message>
        <source>Splits and merges</source>
        <translation>Scissions et fusions</translation>
    </message>
    <message>
        <source>Stale reference</source>
        <translation>Renvoi périmé</translation>
    </message>
    <message>
        <source>Stands in the history of each; needed where a due date slips</source>
        <translation>Figure dans l’historique de chacune ; nécessaire lorsqu’une échéance glisse</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Commencer un plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status as printed</source>
        <translation>État tel qu’imprimé</translation>
    </message>
    <message>
        <source>Status as written</source>
        <translation>État écrit</translation>
    </message>
    <message>
        <source>Status in other words</source>
        <translation>État en d’autres termes</translation>
    </message>
    <message>
        <source>Status went backwards</source>
        <translation>État revenu en arrière</translation>
    </message>
    <message>
        <source>Status ▾</source>
        <translation>État ▾</translation>
    </message>
    <message>
        <source>Status: {count} ▾</source>
        <translation>État : {count} ▾</translation>
    </message>
    <message>
        <source>Stays in the tray and reminds me</source>
        <translation>Reste en zone de notification, avec rappels</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Étape {place} sur {count}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop renewing it</source>
        <translation>Ne plus l’actualiser</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Struck through: taken out. Underlined: put in.</source>
        <translation>Barré : retiré. Souligné : ajouté.</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tableaux de la source</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over all that is shown</source>
        <translation>Reprendre tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Take this history for the right one</source>
        <translation>Tenir cet historique pour le bon</translation>
    </message>
    <message>
        <source>Take {day}</source>
        <translation>Prendre le {day}</translation>
    </message>
    <message>
        <source>Taken for actions: {why}.</source>
        <translation>Pris pour des actions : {why}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of a finished action altered</source>
        <translation>Texte d’une action achevée modifié</translation>
    </message>
    <message>
        <source>Text of the &amp;system's size</source>
        <translation>Taille du te&amp;xte du système</translation>
    </message>
    <message>
        <source>That can't be the number of a comment: look at the number beside the posted comment.</source>
        <translation>Ce ne peut pas être le numéro d’un commentaire : regardez le numéro à côté du commentaire publié.</translation>
    </message>
    <message>
        <source>That is no link to a web page: copy it from the browser, with https:// before it.</source>
        <translation>Ce n’est pas un lien vers une page web : copiez-le depuis le navigateur, avec https:// devant.</translation>
    </message>
    <message>
        <source>The SHA-256 is on the clipboard.</source>
        <translation>Le SHA-256 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The answer can't be older than the question: correct one of the two days.</source>
        <translation>La réponse ne peut pas précéder la question : corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>The answer can't have been posted after today: correct the day.</source>
        <translation>La réponse ne peut pas avoir été publiée après aujourd’hui : corrigez le jour.</translation>
    </message>
    <message>
        <source>The answer in comment {number}.</source>
        <translation>La réponse dans le commentaire {number}.</translation>
    </message>
    <message>
        <source>The answer is on the clipboard as Markdown.</source>
        <translation>La réponse est dans le presse-papiers, en Markdown.</translation>
    </message>
    <message>
        <source>The answer stops it: in an update, or in a comment of its own.</source>
        <translation>La réponse y met fin : dans une mise à jour, ou dans un commentaire à part.</translation>
    </message>
    <message>
        <source>The answer to question {number}</source>
        <translation>La réponse à la question {number}</translation>
    </message>
    <message>
        <source>The answer to question {number} is back.</source>
        <translation>La réponse à la question {number} est revenue.</translation>
    </message>
    <message>
        <source>The answer to question {number} is out: answer again in a new question.</source>
        <translation>La réponse à la question {number} a paru : répondez de nouveau dans une nouvelle question.</translation>
    </message>
    <message>
        <source>The answer to question {number} was changed elsewhere while you were writing. It now says “{theirs}”; you wrote “{yours}”, which was not saved. Look, and write again.</source>
        <translation>La réponse à la question {number} a été modifiée ailleurs pendant que vous écriviez. Elle dit maintenant « {theirs} » ; vous avez écrit « {yours} », qui n’a pas été enregistré. Regardez, et écrivez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds {count} bytes that belong to none of its files.</source>
        <extracomment>The archive holds {count} byte that belongs to none of its files.</extracomment>
        <translation>
            <numerusform>L’archive contient {count} octet qui n’appartient à aucun de ses fichiers.</numerusform>
            <numerusform>L’archive contient {count} octets qui n’appartiennent à aucun de ses fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The author's name is empty: give one that readers of the history will know.</source>
        <translation>Le nom de l’auteur est vide : donnez un nom que les lecteurs de l’historique reconnaîtront.</translation>
    </message>
    <message>
        <source>The backup is of before there was a history log; its rows enter a new one when it is restored.</source>
        <translation>La sauvegarde date d’avant le journal d’historique ; ses lignes entreront dans un nouveau lorsqu’elle sera restaurée.</translation>
    </message>
    <message>
        <source>The backup of {moment} is restored.</source>
        <translation>La sauvegarde du {moment} est restaurée.</translation>
    </message>
    <message>
        <source>The backup of {path} does not verify: {problem} It is kept as {name} and does not count; earlier ones stay.</source>
        <translation>La sauvegarde de {path} ne passe pas la vérification : {problem} Elle est gardée sous le nom {name} et ne compte pas ; les antérieures restent.</translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>La sauvegarde a été créée et vérifiée.</translation>
    </message>
    <message>
        <source>The beginning of the file can't be read; the tables were told apart by what stands in them.</source>
        <translation>Le début du fichier ne peut pas être lu ; les tables ont été reconnues à leur contenu.</translation>
    </message>
    <message>
        <source>The bytes of the evidence file {sha256} were changed.</source>
        <translation>Les octets du fichier de preuve {sha256} ont été modifiés.</translation>
    </message>
    <message>
        <source>The calendar is no longer renewed.</source>
        <translation>Le calendrier n’est plus actualisé.</translation>
    </message>
    <message>
        <source>The calendar is not renewed: {why}</source>
        <translation>Le calendrier n’est pas actualisé : {why}</translation>
    </message>
    <message>
        <source>The cells of the table have run together in this text: copy the table itself, from the page or the document, or bring in the file.</source>
        <translation>Les cellules du tableau se sont confondues dans ce texte : copiez le tableau lui-même, depuis la page ou le document, ou importez le fichier.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>La vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The check {name} can't be set to “{setting}”: use off, hint, warning or error.</source>
        <translation>La vérification {name} ne peut pas être réglée sur « {setting} » : utilisez off, hint, warning ou error.</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no text: copy the table itself, then paste it again.</source>
        <translation>Le presse-papiers ne contient ni tableau ni texte : copiez le tableau lui-même, puis collez-le de nouveau.</translation>
    </message>
    <message>
        <source>The clocks are being read.</source>
        <translation>Lecture des délais en cours.</translation>
    </message>
    <message>
        <source>The closure report is on the clipboard as Markdown.</source>
        <translation>Le rapport de clôture est dans le presse-papiers, en Markdown.</translation>
    </message>
    <message>
        <source>The closure report is out: no update is owed any more.</source>
        <translation>Le rapport de clôture est publié : plus aucune mise à jour n’est attendue.</translation>
    </message>
    <message>
        <source>The closure report of {day}.</source>
        <translation>Le rapport de clôture du {day}.</translation>
    </message>
    <message>
        <source>The columns are read as you said it for the last table of this form.</source>
        <translation>Les colonnes sont lues comme vous l’avez dit pour le dernier tableau de cette forme.</translation>
    </message>
    <message>
        <source>The comment has {characters} characters, and Bugzilla takes {most}: choose another form for it, or shorten it.</source>
        <translation>Le commentaire compte {characters} caractères, et Bugzilla en accepte {most} : choisissez une autre forme, ou raccourcissez-le.</translation>
    </message>
    <message>
        <source>The copied picture</source>
        <translation>L’image copiée</translation>
    </message>
    <message>
        <source>The date can't be read: write it as YYYY-MM-DD.</source>
        <translation>La date est illisible : écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The day that was named for this update is past ({deadline}).</source>
        <translation>Le jour annoncé pour cette mise à jour est passé ({deadline}).</translation>
    </message>
    <message>
        <source>The disk failed at the very end of saving into {path}: see whether your change is there, check the disk, and save a copy elsewhere.</source>
        <translation>Le disque a eu une défaillance tout à la fin de l’enregistrement dans {path} : voyez si votre modification y est, vérifiez le disque, et enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The disk failed while using {path}, nothing was saved: check the disk and try again, or save a copy elsewhere.</source>
        <translation>Le disque a eu une défaillance pendant l’utilisation de {path}, rien n’a été enregistré : vérifiez le disque et recommencez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The disk of {path} is full, nothing was saved: make room and try again, or save a copy elsewhere.</source>
        <translation>Le disque de {path} est plein, rien n’a été enregistré : faites de la place et recommencez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le brouillon</translation>
    </message>
    <message>
        <source>The draft has changes that no update has published: issue them before you ask for closure.</source>
        <translation>Le brouillon contient des modifications qu’aucune mise à jour n’a publiées : publiez-les avant de demander la clôture.</translation>
    </message>
    <message>
        <source>The due date of an open action is past, and its status does not say that it is delayed.</source>
        <translation>L’échéance d’une action ouverte est passée, et son état ne dit pas qu’elle est retardée.</translation>
    </message>
    <message>
        <source>The due date so far</source>
        <translation>L’échéance jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>The due dates of {numbers} are no single days, which this layout prescribes.</source>
        <extracomment>The due date of {numbers} is no single day, which this layout prescribes.</extracomment>
        <translation>
            <numerusform>L’échéance de {numbers} n’est pas un jour unique, ce que cette disposition prescrit.</numerusform>
            <numerusform>Les échéances de {numbers} ne sont pas des jours uniques, ce que cette disposition prescrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can't be read to its end: {why}.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout : {why}.</translation>
    </message>
    <message>
        <source>The file can't be used any more</source>
        <translation>Le fichier n’est plus utilisable</translation>
    </message>
    <message>
        <source>The file changed while it was read, nothing was saved: try again when it is finished.</source>
        <translation>Le fichier a changé pendant sa lecture, rien n’a été enregistré : recommencez quand il sera terminé.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it was read as {encoding}: look whether its letters are right.</source>
        <translation>Le fichier n’indique pas son encodage ; il a été lu comme {encoding} : regardez si ses lettres sont justes.</translation>
    </message>
    <message>
        <source>The file holds the whole history, which is too long here.</source>
        <translation>Le fichier contient tout l’historique, trop long pour figurer ici.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file is cut short: {count} of {all} pages are there.</source>
        <translation>Le fichier est tronqué : {count} pages sur {all} sont là.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation>Le fichier est endommagé : {what}.</translation>
    </message>
    <message>
        <source>The file of evidence {number} of plan {plan_id} is not here.</source>
        <translation>Le fichier de la preuve {number} du plan {plan_id} n’est pas ici.</translation>
    </message>
    <message>
        <source>The first day comes after the last: exchange the two.</source>
        <translation>Le premier jour vient après le dernier : échangez-les.</translation>
    </message>
    <message>
        <source>The first part keeps the number, the others get new ones. The announcement will say so.</source>
        <translation>La première partie garde le numéro, les autres en reçoivent de nouveaux. L’annonce le dira.</translation>
    </message>
    <message>
        <source>The first report was out on {day}.</source>
        <translation>Le premier rapport a paru le {day}.</translation>
    </message>
    <message>
        <source>The first {count} pages of a longer document.</source>
        <translation>Les {count} premières pages d’un document plus long.</translation>
    </message>
    <message>
        <source>The first {some} of {all} rows are shown; the files hold all of them.</source>
        <translation>Les {some} premières lignes sur {all} sont affichées ; les fichiers les contiennent toutes.</translation>
    </message>
    <message>
        <source>The folder of {path} can't be written, nothing was saved: check its permissions, or save a copy elsewhere.</source>
        <translation>Le dossier de {path} ne permet pas l’écriture, rien n’a été enregistré : vérifiez ses droits d’accès, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>The formulas in {cells} have no values in the file, and are not computed here: open the file, save it, and try again.</source>
        <extracomment>The formula in {cells} has no value in the file, and is not computed here: open the file, save it, and try again.</extracomment>
        <translation>
            <numerusform>La formule en {cells} n’a pas de valeur dans le fichier, et n’est pas calculée ici : ouvrez le fichier, enregistrez-le, et recommencez.</numerusform>
            <numerusform>Les formules en {cells} n’ont pas de valeurs dans le fichier, et ne sont pas calculées ici : ouvrez le fichier, enregistrez-le, et recommencez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The full report is out within 14 days of the first disclosure.</source>
        <translation>Le rapport complet paraît dans les 14 jours après la première annonce.</translation>
    </message>
    <message>
        <source>The full report stops it: say in the plan's details when it was out.</source>
        <translation>Le rapport complet y met fin : dites dans les informations du plan quand il a paru.</translation>
    </message>
    <message>
        <source>The full report was out on {day}.</source>
        <translation>Le rapport complet a paru le {day}.</translation>
    </message>
    <message>
        <source>The guard {name} is missing.</source>
        <translation>Le garde {name} manque.</translation>
    </message>
    <message>
        <source>The hash of entry {n} of the log was altered: all else of it fits.</source>
        <translation>L’empreinte de l’entrée {n} du journal a été modifiée : tout le reste concorde.</translation>
    </message>
    <message>
        <source>The head is on the clipboard: keep it where nobody can change it together with this file.</source>
        <translation>La tête est dans le presse-papiers : conservez-la là où personne ne peut la modifier en même temps que ce fichier.</translation>
    </message>
    <message>
        <source>The header's {name} was {was} and is {now} now.</source>
        <translation>Dans l’en-tête, {name} valait {was} et vaut maintenant {now}.</translation>
    </message>
    <message>
        <source>The headings stand in the first column; each further column was read as an action.</source>
        <translation>Les intitulés figurent dans la première colonne ; chaque autre colonne a été lue comme une action.</translation>
    </message>
    <message>
        <source>The history could not be checked.</source>
        <translation>L’historique n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The history does not hold</source>
        <translation>L’historique n’est pas intact</translation>
    </message>
    <message>
        <source>The history in {name} differs from what was seen here on {day}, somewhere after entry {common}: entry {then} was the newest, and entry {now} is. It may have been changed and its log rebuilt.</source>
        <translation>L’historique de {name} diffère de ce qui a été vu ici le {day}, quelque part après l’entrée {common} : la plus récente était l’entrée {then}, c’est maintenant l’entrée {now}. Il a peut-être été modifié et son journal reconstruit.</translation>
    </message>
    <message>
        <source>The history in {name} is another one than what was seen here on {day}: entry {then} was the newest, and entry {now} is. Another file may have been put in its place.</source>
        <translation>L’historique de {name} n’est pas celui qui a été vu ici le {day} : la plus récente était l’entrée {then}, c’est maintenant l’entrée {now}. Un autre fichier a peut-être été mis à sa place.</translation>
    </message>
    <message>
        <source>The history in {name} is older than what was seen here on {day}: it had entry {then}, and now ends with entry {now}. An older copy may have been put in its place.</source>
        <translation>L’historique de {name} est plus ancien que ce qui a été vu ici le {day} : il contenait l’entrée {then}, et se termine maintenant par l’entrée {now}. Une copie plus ancienne a peut-être été mise à sa place.</translation>
    </message>
    <message>
        <source>The history log breaks at entry {n}: verify the database before it is packed.</source>
        <translation>Le journal d’historique est rompu à l’entrée {n} : vérifiez la base de données avant d’en faire un dossier.</translation>
    </message>
    <message>
        <source>The history log in the backup ends with entry {number}.</source>
        <translation>Le journal d’historique de la sauvegarde se termine par l’entrée {number}.</translation>
    </message>
    <message>
        <source>The history log in the backup is the beginning of the log now: it ends with entry {then} of {now}.</source>
        <translation>Le journal d’historique de la sauvegarde est le début du journal actuel : il se termine par l’entrée {then} sur {now}.</translation>
    </message>
    <message>
        <source>The history log in the backup, with {then} entries, is not the beginning of the log now, with {now}: the two files have gone different ways.</source>
        <translation>Le journal d’historique de la sauvegarde, avec {then} entrées, n’est pas le début du journal actuel, avec {now} : les deux fichiers ont divergé.</translation>
    </message>
    <message>
        <source>The history log is lost; a new one begins with what was found.</source>
        <translation>Le journal d’historique est perdu ; un nouveau commence par ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The history log of {path} can't be read: {why}.</source>
        <translation>Le journal d’historique de {path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>The history up to entry {number} is a part of the history now: nothing of it was changed, removed or inserted since, as far as the check above holds.</source>
        <translation>L’historique jusqu’à l’entrée {number} fait partie de l’historique actuel : rien n’y a été modifié, supprimé ou inséré depuis, pour autant que la vérification ci-dessus soit concluante.</translation>
    </message>
    <message>
        <source>The incident became known on {day}.</source>
        <translation>L’incident a été connu le {day}.</translation>
    </message>
    <message>
        <source>The incident was first disclosed on {day}.</source>
        <translation>L’incident a été annoncé pour la première fois le {day}.</translation>
    </message>
    <message>
        <source>The intro announces something with a date that is past: “{date}”.</source>
        <translation>L’introduction annonce quelque chose pour une date passée : « {date} ».</translation>
    </message>
    <message>
        <source>The intro asks for closure while an action is open.</source>
        <translation>L’introduction demande la clôture alors qu’une action est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>The intro asks for closure, and {numbers} are open.</source>
        <extracomment>The intro asks for closure, and {numbers} is open.</extracomment>
        <translation>
            <numerusform>L’introduction demande la clôture, et {numbers} est ouverte.</numerusform>
            <numerusform>L’introduction demande la clôture, et {numbers} sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intro does not name {numbers}, which changed.</source>
        <translation>L’introduction ne nomme pas {numbers}, malgré un changement.</translation>
    </message>
    <message>
        <source>The intro holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <translation>L’introduction contient « {sign} » à la place d’un caractère qui n’a pas pu être conservé : saisissez ce qui était voulu, car Bugzilla y montrerait « &lt; ».</translation>
    </message>
    <message>
        <source>The intro names actions, but not all that changed.</source>
        <translation>L’introduction nomme des actions, mais pas toutes celles qui ont changé.</translation>
    </message>
    <message>
        <source>The intro names an action that did not change.</source>
        <translation>L’introduction nomme une action qui n’a pas changé.</translation>
    </message>
    <message>
        <source>The intro names an action that the plan does not have.</source>
        <translation>L’introduction nomme une action que le plan ne contient pas.</translation>
    </message>
    <message>
        <source>The intro names exactly the actions that changed.</source>
        <translation>L’introduction nomme exactement les actions qui ont changé.</translation>
    </message>
    <message>
        <source>The intro names no action; the announcement names all that changed.</source>
        <translation>L’introduction ne nomme aucune action ; l’annonce nomme toutes celles qui ont changé.</translation>
    </message>
    <message>
        <source>The intro names {numbers}, which did not change.</source>
        <translation>L’introduction nomme {numbers}, sans qu’il y ait eu de modification.</translation>
    </message>
    <message>
        <source>The intro names {numbers}, which this plan does not have.</source>
        <translation>L’introduction nomme {numbers}, que ce plan ne contient pas.</translation>
    </message>
    <message>
        <source>The intro of the next update</source>
        <translation>L’introduction de la prochaine mise à jour</translation>
    </message>
    <message>
        <source>The intro was changed elsewhere while you were writing. It now says “{theirs}”; you wrote “{yours}”, which was not saved. Look, and write again.</source>
        <translation>L’introduction a été modifiée ailleurs pendant que vous écriviez. Elle dit maintenant « {theirs} » ; vous avez écrit « {yours} », qui n’a pas été enregistré. Regardez, et réécrivez.</translation>
    </message>
    <message>
        <source>The key can't be used</source>
        <translation>La clé n’est pas utilisable</translation>
    </message>
    <message>
        <source>The key file {path} can't be used ({why}): choose another one.</source>
        <translation>Le fichier de clé {path} n’est pas utilisable ({why}) : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged: bring it back from a copy, or make a new key.</source>
        <translation>Le fichier de clé {path} est endommagé : rétablissez-le depuis une copie, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>The key {name} is locked.</source>
        <translation>La clé {name} est verrouillée.</translation>
    </message>
    <message>
        <source>The key {name} is locked: give its passphrase.</source>
        <translation>La clé {name} est verrouillée : donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The language changes when you open the window again.</source>
        <translation>La langue change à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>The link leads to another comment than the number says: correct one of the two.</source>
        <translation>Le lien mène à un autre commentaire que celui du numéro : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The log breaks at entry {place}.</source>
        <translation>Le journal est rompu à l’entrée {place}.</translation>
    </message>
    <message>
        <source>The log does not tell how the database is built.</source>
        <translation>Le journal ne dit pas comment la base de données est construite.</translation>
    </message>
    <message>
        <source>The log has no entry {missing}: entry {n} follows entry {before}.</source>
        <translation>Le journal n’a pas d’entrée {missing} : l’entrée {n} suit l’entrée {before}.</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Le journal lui-même</translation>
    </message>
    <message>
        <source>The log never had an entry with the hash {hash}: its history is another one, or older than that entry.</source>
        <translation>Le journal n’a jamais eu d’entrée avec l’empreinte {hash} : son historique est un autre, ou antérieur à cette entrée.</translation>
    </message>
    <message>
        <source>The log of {path} breaks at entry {n}: it is no witness.</source>
        <translation>Le journal de {path} est rompu à l’entrée {n} : il ne témoigne de rien.</translation>
    </message>
    <message>
        <source>The mark of the newest migration was changed.</source>
        <translation>La marque de la dernière migration a été modifiée.</translation>
    </message>
    <message>
        <source>The name is empty: give one that readers of the history will know.</source>
        <translation>Le nom est vide : donnez un nom que les lecteurs de l’historique reconnaîtront.</translation>
    </message>
    <message>
        <source>The new action names the other one as where it comes from; the other one stays as it is.</source>
        <translation>La nouvelle action indique l’autre comme son origine ; l’autre reste telle quelle.</translation>
    </message>
    <message>
        <source>The new file is {path}.</source>
        <translation>Le nouveau fichier est {path}.</translation>
    </message>
    <message>
        <source>The next issued update stops it.</source>
        <translation>La prochaine mise à jour publiée y met fin.</translation>
    </message>
    <message>
        <source>The next update can't be due on {following}: name a day after {dated}, or none.</source>
        <translation>La prochaine mise à jour ne peut pas être attendue le {following} : donnez un jour après le {dated}, ou aucun.</translation>
    </message>
    <message numerus="yes">
        <source>The next update falls on the day by which {numbers} are due.</source>
        <extracomment>The next update falls on the day by which {numbers} is due.</extracomment>
        <translation>
            <numerusform>La prochaine mise à jour tombe le dernier jour de l’échéance de {numbers}.</numerusform>
            <numerusform>La prochaine mise à jour tombe le dernier jour de l’échéance de {numbers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note at {cell} is left out: “{text}”</source>
        <translation>La note en {cell} est laissée de côté : « {text} »</translation>
    </message>
    <message>
        <source>The number #{number} was given before: a number is never used again.</source>
        <translation>Le numéro #{number} a déjà été attribué : un numéro ne sert jamais deux fois.</translation>
    </message>
    <message>
        <source>The number of an action in plan {plan} is lost, its revisions are not: they are kept as #{number}.</source>
        <translation>Le numéro d’une action du plan {plan} est perdu, mais pas ses révisions : elles sont gardées sous #{number}.</translation>
    </message>
    <message>
        <source>The number of the comment is missing: give it, or a link that ends with it, such as “#c12”.</source>
        <translation>Il manque le numéro du commentaire : donnez-le, ou un lien qui se termine par lui, comme « #c12 ».</translation>
    </message>
    <message>
        <source>The package holds, and is signed with the key {fingerprint}.</source>
        <translation>Le dossier d’audit est intact, et signé avec la clé {fingerprint}.</translation>
    </message>
    <message>
        <source>The package holds; nobody signed it.</source>
        <translation>Le dossier d’audit est intact ; personne ne l’a signé.</translation>
    </message>
    <message>
        <source>The package is not signed, so that nobody stands for it.</source>
        <translation>Le dossier d’audit n’est pas signé, personne ne s’en porte donc garant.</translation>
    </message>
    <message>
        <source>The package tells of rows that can't be shown ({why}): it was made by another program.</source>
        <translation>Le dossier d’audit mentionne des lignes qui ne peuvent pas être montrées ({why}) : il a été créé par un autre programme.</translation>
    </message>
    <message>
        <source>The package then lies inside an archive that 7-Zip and others open with the passphrase; its names are hidden as well. Tell the passphrase by another way than the file.</source>
        <translation>Le dossier d’audit se trouve alors dans une archive que 7-Zip et d’autres ouvrent avec la phrase secrète ; les noms y sont cachés aussi. Transmettez la phrase secrète par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>The package was signed, and its signature {name} is missing.</source>
        <translation>Le dossier d’audit était signé, et sa signature {name} manque.</translation>
    </message>
    <message>
        <source>The package was written by a newer version of Remediary: install that version to open it.</source>
        <translation>Le dossier d’audit a été écrit par une version plus récente de Remediary : installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The package would hold {count} files, and at most {most} can be checked: choose fewer updates or formats.</source>
        <translation>Le dossier d’audit contiendrait {count} fichiers, et {most} au plus peuvent être vérifiés : choisissez moins de mises à jour ou de formats.</translation>
    </message>
    <message>
        <source>The package's file {name} is missing or damaged.</source>
        <translation>Le fichier {name} du dossier d’audit manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message>
        <source>The passphrase does not open the key {name}: try again.</source>
        <translation>La phrase secrète n’ouvre pas la clé {name} : recommencez.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that can't be typed: choose another one.</source>
        <translation>La phrase secrète contient un caractère impossible à saisir : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels: choose a smaller scale, show fewer actions, or save it as SVG.</source>
        <translation>L’image aurait {width} × {height} pixels : choisissez une échelle plus petite, affichez moins d’actions, ou enregistrez-la en SVG.</translation>
    </message>
    <message>
        <source>The plan changed while the update was being written: look at the draft again.</source>
        <translation>Le plan a changé pendant l’écriture de la mise à jour : regardez de nouveau le brouillon.</translation>
    </message>
    <message>
        <source>The plan changed while you were looking: look at the draft again, then issue it.</source>
        <translation>Le plan a changé pendant que vous le regardiez : regardez de nouveau le brouillon, puis publiez-le.</translation>
    </message>
    <message>
        <source>The plan is closed, or its closure report is out, while an action is open.</source>
        <translation>Le plan est clos, ou son rapport de clôture est publié, alors qu’une action est ouverte.</translation>
    </message>
    <message>
        <source>The plan is {places}.</source>
        <translation>Le plan : {places}.</translation>
    </message>
    <message>
        <source>The plan names no date any more.</source>
        <translation>Le plan ne donne plus de date.</translation>
    </message>
    <message>
        <source>The plan names {day} for its next update.</source>
        <translation>Le plan donne le {day} pour sa prochaine mise à jour.</translation>
    </message>
    <message>
        <source>The plan was closed on {day}.</source>
        <translation>Le plan a été clos le {day}.</translation>
    </message>
    <message>
        <source>The plan's date was set to {day}.</source>
        <translation>La date du plan a été fixée au {day}.</translation>
    </message>
    <message>
        <source>The printer took no page {number}: see whether it is ready, and print again.</source>
        <translation>L’imprimante n’a pas pris la page {number} : voyez si elle est prête, et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The question can't have been asked after today: correct the day.</source>
        <translation>La question ne peut pas avoir été posée après aujourd’hui : corrigez le jour.</translation>
    </message>
    <message>
        <source>The reason stands in the history.</source>
        <translation>Le motif figure dans l’historique.</translation>
    </message>
    <message>
        <source>The record is on the clipboard as a table.</source>
        <translation>Le relevé est dans le presse-papiers, sous forme de tableau.</translation>
    </message>
    <message>
        <source>The reminder can't be kept in {folder} ({why}).</source>
        <translation>Le rappel ne peut pas être conservé dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>The report holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <translation>Le rapport contient « {sign} » à la place d’un caractère qui n’a pas pu être conservé : saisissez ce qui était voulu, car Bugzilla y montrerait « &lt; ».</translation>
    </message>
    <message>
        <source>The report is longer than the {most} characters of a Bugzilla comment.</source>
        <translation>Le rapport dépasse les {most} caractères d’un commentaire Bugzilla.</translation>
    </message>
    <message>
        <source>The report is posted</source>
        <translation>Le rapport est publié</translation>
    </message>
    <message>
        <source>The report of {day}.</source>
        <translation>Le rapport du {day}.</translation>
    </message>
    <message>
        <source>The revisions of this plan are not those that were logged: verify the database first.</source>
        <translation>Les révisions de ce plan ne sont pas celles qui ont été consignées : vérifiez d’abord la base de données.</translation>
    </message>
    <message>
        <source>The row stays in the plan as cancelled, and says where its work went.</source>
        <translation>La ligne reste dans le plan comme annulée, et dit où son travail est passé.</translation>
    </message>
    <message>
        <source>The row stays in the table as cancelled, and says where its work went.</source>
        <translation>La ligne reste dans le tableau comme annulée, et dit où son travail est allé.</translation>
    </message>
    <message>
        <source>The row “{start}…” has {cells} cells under {headings} headings: look whether a separator stands inside a text.</source>
        <translation>La ligne « {start}… » a {cells} cellules sous {headings} intitulés : voyez si un séparateur figure dans un texte.</translation>
    </message>
    <message>
        <source>The row “{start}…” has {cells} cells under {headings} headings: write a pipe inside a text as \| and try again.</source>
        <translation>La ligne « {start}… » a {cells} cellules sous {headings} en-têtes : écrivez \| pour une barre verticale dans un texte et recommencez.</translation>
    </message>
    <message>
        <source>The rows from “{start}…” on stand below a blank line, which ends the table for other readers; they were read with the others.</source>
        <translation>Les lignes à partir de « {start}… » se trouvent sous une ligne vide, où le tableau s’arrête pour d’autres lecteurs ; elles ont été lues avec les autres.</translation>
    </message>
    <message>
        <source>The rule set has no rules, or too many: list 1 to {count} as [[rules]].</source>
        <translation>Le jeu de règles n’a pas de règles, ou en a trop : donnez-en de 1 à {count} comme [[rules]].</translation>
    </message>
    <message>
        <source>The rule set is no TOML ({why}): correct it and add it again.</source>
        <translation>Le jeu de règles n’est pas du TOML ({why}) : corrigez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The rule set lacks its “label”: write a short text before the first [[rules]].</source>
        <translation>Il manque au jeu de règles son « label » : écrivez un court texte avant le premier [[rules]].</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>The second update has to be later than the first: choose another one.</source>
        <translation>La seconde mise à jour doit être postérieure à la première : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The setting can't be kept in {folder} ({why}).</source>
        <translation>Le réglage ne peut pas être conservé dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>The sheet “{name}” is hidden in its file.</source>
        <translation>La feuille « {name} » est masquée dans son fichier.</translation>
    </message>
    <message>
        <source>The sheets are being made…</source>
        <translation>Préparation des feuilles…</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>The signature does not belong to this content: one of the two was changed.</source>
        <translation>La signature ne correspond pas à ce contenu : l’un des deux a été modifié.</translation>
    </message>
    <message>
        <source>The signature is damaged: get the file again.</source>
        <translation>La signature est endommagée : procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The signature was made with the key {fingerprint}, which is not among those that count.</source>
        <translation>La signature a été faite avec la clé {fingerprint}, qui n’est pas parmi celles qui comptent.</translation>
    </message>
    <message>
        <source>The status of #{number} is printed as “{text}”, which is none of the prescribed words.</source>
        <translation>L’état de #{number} est imprimé « {text} », qui n’est aucun des termes prescrits.</translation>
    </message>
    <message>
        <source>The stored file of {evidence} is damaged: restore the database from a backup.</source>
        <translation>Le fichier conservé de {evidence} est endommagé : restaurez la base de données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The stored file {name} is damaged: restore the database from a backup.</source>
        <translation>Le fichier conservé {name} est endommagé : restaurez la base de données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The stored template is damaged: restore the database from a backup.</source>
        <translation>Le modèle conservé est endommagé : restaurez la base de données depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The table as it stands in the source</source>
        <translation>Le tableau tel qu’il figure dans la source</translation>
    </message>
    <message>
        <source>The table brought nothing new.</source>
        <translation>Le tableau n’a rien apporté de nouveau.</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>Le tableau a un en-tête et aucune ligne.</translation>
    </message>
    <message>
        <source>The table has tracked changes; it was read as if all of them were accepted.</source>
        <translation>Le tableau contient des modifications suivies ; il a été lu comme si toutes étaient acceptées.</translation>
    </message>
    <message>
        <source>The table prints it as published: “{status}”.</source>
        <translation>Le tableau l’imprime tel que publié : « {status} ».</translation>
    </message>
    <message>
        <source>The table shows what changed since the end of that day (in UTC).</source>
        <translation>Le tableau montre ce qui a changé depuis la fin de ce jour (UTC).</translation>
    </message>
    <message>
        <source>The template has a field {field}, which fetches from elsewhere: remove it.</source>
        <translation>Le modèle a un champ {field}, qui va chercher ailleurs : supprimez-le.</translation>
    </message>
    <message>
        <source>The template has “{unknown}”, which means nothing: use {known}.</source>
        <translation>Le modèle contient « {unknown} », qui ne veut rien dire : utilisez {known}.</translation>
    </message>
    <message>
        <source>The template holds another document as a whole: insert its text instead.</source>
        <translation>Le modèle contient un autre document entier : insérez plutôt son texte.</translation>
    </message>
    <message>
        <source>The template holds tracked changes: accept or reject them in Word first.</source>
        <translation>Le modèle contient un suivi des modifications : acceptez-les ou refusez-les d’abord dans Word.</translation>
    </message>
    <message>
        <source>The template holds {what}: save it in Word as .docx without them.</source>
        <translation>Le modèle contient {what} : enregistrez-le dans Word en .docx, sans cela.</translation>
    </message>
    <message>
        <source>The template is encrypted or in the old .doc format: save it as .docx without a password.</source>
        <translation>Le modèle est chiffré ou dans l’ancien format .doc : enregistrez-le en .docx, sans mot de passe.</translation>
    </message>
    <message>
        <source>The template is encrypted: save it as .docx without a password.</source>
        <translation>Le modèle est chiffré : enregistrez-le en .docx, sans mot de passe.</translation>
    </message>
    <message>
        <source>The template is larger than 20 MB: make its pictures smaller.</source>
        <translation>Le modèle dépasse 20 Mo : réduisez ses images.</translation>
    </message>
    <message>
        <source>The template is no Word document or damaged ({why}): save it in Word as .docx.</source>
        <translation>Le modèle n’est pas un document Word, ou il est endommagé ({why}) : enregistrez-le dans Word en .docx.</translation>
    </message>
    <message>
        <source>The template is no Word document: save it in Word as .docx.</source>
        <translation>Le modèle n’est pas un document Word : enregistrez-le dans Word en .docx.</translation>
    </message>
    <message>
        <source>The template is no ordinary Word document (a strict one?): save it in Word as .docx.</source>
        <translation>Le modèle n’est pas un document Word ordinaire (un document « strict » ?) : enregistrez-le dans Word en .docx.</translation>
    </message>
    <message>
        <source>The template is no ordinary Word document (too many, doubled or misplaced parts): save it in Word anew.</source>
        <translation>Le modèle n’est pas un document Word ordinaire (des éléments trop nombreux, en double ou mal placés) : enregistrez-le de nouveau dans Word.</translation>
    </message>
    <message>
        <source>The template is signed, which no filled copy can be: save it without its signature.</source>
        <translation>Le modèle est signé, ce qu’aucune copie remplie ne peut être : enregistrez-le sans sa signature.</translation>
    </message>
    <message>
        <source>The template lacks {placeholders}: write it where its text is to stand.</source>
        <translation>Il manque {placeholders} au modèle : écrivez-le là où son texte doit figurer.</translation>
    </message>
    <message>
        <source>The template points to “{address}” outside of it: embed what it shows, or remove the link.</source>
        <translation>Le modèle renvoie à « {address} », hors de lui : incorporez ce qu’il montre, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>The template shows “{address}” from elsewhere: embed it, or remove it.</source>
        <translation>Le modèle montre « {address} », qui vient d’ailleurs : incorporez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The template unpacks to more than any letterhead needs: make its pictures smaller.</source>
        <translation>Le modèle décompressé est plus gros que n’importe quel papier à en-tête : réduisez ses images.</translation>
    </message>
    <message>
        <source>The template's page is too small for a table where {{table}} stands: make its margins smaller.</source>
        <translation>La page du modèle est trop petite pour un tableau là où figure {{table}} : réduisez ses marges.</translation>
    </message>
    <message>
        <source>The template's part {part} has a document type, which Word never writes.</source>
        <translation>La partie {part} du modèle a un type de document, ce que Word n’écrit jamais.</translation>
    </message>
    <message>
        <source>The template's part {part} is damaged ({why}): save it in Word anew.</source>
        <translation>La partie {part} du modèle est endommagée ({why}) : enregistrez-le de nouveau dans Word.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The text in {cell} goes on in a sheet that is not there any more.</source>
        <translation>Le texte de {cell} se poursuit dans une feuille qui n’existe plus.</translation>
    </message>
    <message>
        <source>The text is at {size} % of the system's size.</source>
        <translation>Le texte est à {size} % de la taille du système.</translation>
    </message>
    <message>
        <source>The text is too long for a database: shorten it to less than 900 MB.</source>
        <translation>Le texte est trop long pour une base de données : ramenez-le à moins de 900 Mo.</translation>
    </message>
    <message>
        <source>The text of #{number}, which was published as done, is another one now, and no reason is given.</source>
        <translation>Le texte de #{number}, publiée comme achevée, est maintenant un autre, sans motif indiqué.</translation>
    </message>
    <message>
        <source>The text of a published action stands under another number.</source>
        <translation>Le texte d’une action publiée figure sous un autre numéro.</translation>
    </message>
    <message>
        <source>The timeline is being drawn…</source>
        <translation>Dessin de la frise…</translation>
    </message>
    <message>
        <source>The title and reference stand above every published table.</source>
        <translation>Le titre et la référence figurent au-dessus de chaque tableau publié.</translation>
    </message>
    <message>
        <source>The two passphrases differ: type the same one twice, or none.</source>
        <translation>Les deux phrases secrètes diffèrent : saisissez deux fois la même, ou aucune.</translation>
    </message>
    <message>
        <source>The two passphrases differ: type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent : saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>The update before is dated {day}, later than this one.</source>
        <translation>La mise à jour précédente est datée du {day}, après celle-ci.</translation>
    </message>
    <message>
        <source>The update is dated after the day that was named for it, in the whiteboard or in the plan.</source>
        <translation>La mise à jour est datée après le jour annoncé pour elle, dans le tableau blanc ou dans le plan.</translation>
    </message>
    <message>
        <source>The update is dated earlier than the one before it.</source>
        <translation>La mise à jour est datée avant la précédente.</translation>
    </message>
    <message>
        <source>The update is dated more than a year after today.</source>
        <translation>La mise à jour est datée de plus d’un an après aujourd’hui.</translation>
    </message>
    <message>
        <source>The update is dated {dated}, which is after today ({today}).</source>
        <translation>La mise à jour est datée du {dated}, après aujourd’hui ({today}).</translation>
    </message>
    <message>
        <source>The update is dated {dated}, which is more than a year ahead of today ({today}).</source>
        <translation>La mise à jour est datée du {dated}, plus d’un an après aujourd’hui ({today}).</translation>
    </message>
    <message>
        <source>The update is dated {day}, after the day that was named for it ({deadline}).</source>
        <translation>La mise à jour est datée du {day}, après le jour annoncé pour elle ({deadline}).</translation>
    </message>
    <message>
        <source>The verdict, and earlier heads</source>
        <translation>Le verdict, et les têtes antérieures</translation>
    </message>
    <message>
        <source>The view needs a name: say what it shows.</source>
        <translation>Il faut un nom à la vue : dites ce qu’elle montre.</translation>
    </message>
    <message>
        <source>The view's name is too long: use at most {count} characters.</source>
        <translation>Le nom de la vue est trop long : {count} caractères au plus.</translation>
    </message>
    <message>
        <source>The whiteboard is recorded; it names no next update.</source>
        <translation>Le tableau blanc est consigné ; il n’indique pas de prochaine mise à jour.</translation>
    </message>
    <message>
        <source>The whiteboard names no date any more.</source>
        <translation>Le tableau blanc n’indique plus de date.</translation>
    </message>
    <message>
        <source>The whiteboard names no next update: leave the day out, or correct the text.</source>
        <translation>Le tableau blanc n’indique pas de prochaine mise à jour : omettez le jour, ou corrigez le texte.</translation>
    </message>
    <message>
        <source>The whiteboard names several days for the next update: say which one counts.</source>
        <translation>Le tableau blanc indique plusieurs jours pour la prochaine mise à jour : dites lequel compte.</translation>
    </message>
    <message>
        <source>The whiteboard says: next update on {day}.</source>
        <translation>Le tableau blanc dit : prochaine mise à jour le {day}.</translation>
    </message>
    <message>
        <source>The whiteboard shows {day} for the next update.</source>
        <translation>Le tableau blanc indique le {day} pour la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>The whiteboard was set to {day}.</source>
        <translation>Le tableau blanc a été fixé au {day}.</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>The whole plan, with {actions} and {updates}</source>
        <translation>Tout le plan, avec {actions} et {updates}</translation>
    </message>
    <message>
        <source>The {kind} {name} is gone.</source>
        <translation>L’objet {kind} {name} a disparu.</translation>
    </message>
    <message>
        <source>The {kind} {name} was added.</source>
        <translation>L’objet {kind} {name} a été ajouté.</translation>
    </message>
    <message>
        <source>The {kind} {name} was changed.</source>
        <translation>L’objet {kind} {name} a été modifié.</translation>
    </message>
    <message>
        <source>Their formats</source>
        <translation>Leurs formats</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre texte</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translation>Il n’y a pas de cellules dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} backups, the newest of {newest}. You see what differs before one takes this file’s place.</source>
        <extracomment>There is {count} backup, of {newest}. You see what differs before it takes this file’s place.</extracomment>
        <translation>
            <numerusform>Il y a {count} sauvegarde, du {newest}. Vous voyez ce qui diffère avant qu’elle ne prenne la place de ce fichier.</numerusform>
            <numerusform>Il y a {count} sauvegardes, la plus récente du {newest}. Vous voyez ce qui diffère avant que l’une d’elles ne prenne la place de ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file {path} already: a key is never overwritten.</source>
        <translation>Il y a déjà un fichier {path} : une clé n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>There is a plan “{title}” already: choose another title.</source>
        <translation>Il y a déjà un plan « {title} » : choisissez un autre titre.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already: choose another name.</source>
        <translation>Il y a déjà une vue « {name} » : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no action #{number} in this plan: list its actions to see which there are.</source>
        <translation>Il n’y a pas d’action #{number} dans ce plan : regardez la liste de ses actions.</translation>
    </message>
    <message>
        <source>There is no action #{number} that could be split: choose another one.</source>
        <translation>Il n’y a pas d’action #{number} à scinder : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no action #{number}: say what #{lost} went into.</source>
        <translation>Il n’y a pas d’action #{number} : dites dans quelle action #{lost} est passée.</translation>
    </message>
    <message>
        <source>There is no action to draw: add one, or show all of them.</source>
        <translation>Il n’y a pas d’action à dessiner : ajoutez-en une, ou affichez-les toutes.</translation>
    </message>
    <message>
        <source>There is no backup of this file.</source>
        <translation>Il n’y a pas de sauvegarde de ce fichier.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day on which something changed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une sauvegarde est créée chaque jour où quelque chose a changé.</translation>
    </message>
    <message>
        <source>There is no backup {name}: see the command backups, or name a file.</source>
        <translation>Il n’y a pas de sauvegarde {name} : voyez la commande backups, ou indiquez un fichier.</translation>
    </message>
    <message>
        <source>There is no check “{name}”: list the checks to see which there are.</source>
        <translation>Il n’y a pas de vérification « {name} » : regardez la liste des vérifications.</translation>
    </message>
    <message>
        <source>There is no database at {path}: check the name, or create one with new-plan.</source>
        <translation>Il n’y a pas de base de données à {path} : vérifiez le nom, ou créez-en une avec new-plan.</translation>
    </message>
    <message>
        <source>There is no earlier update to track the changes against.</source>
        <translation>Il n’y a pas de mise à jour antérieure par rapport à laquelle suivre les modifications.</translation>
    </message>
    <message>
        <source>There is no evidence E{number} in this plan: list it to see what there is.</source>
        <translation>Il n’y a pas de preuve E{number} dans ce plan : consultez la liste pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>There is no field “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de champ « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the name.</source>
        <translation>Il n’y a pas de fichier {path} : vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: create it first, or choose another one.</source>
        <translation>Il n’y a pas de dossier {folder} : créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no format “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de format « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no head of a history log in this text: paste the line “History log: entry …, SHA-256 …”, or the hash of 64 digits.</source>
        <translation>Il n’y a pas de tête de journal d’historique dans ce texte : collez la ligne qui commence par « History log », ou l’empreinte de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>There is no key file {path}: choose it again, or make a new key.</source>
        <translation>Il n’y a pas de fichier de clé {path} : choisissez-le de nouveau, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>There is no key to sign with: make or choose one in the settings.</source>
        <translation>Il n’y a pas de clé pour signer : créez-en ou choisissez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de disposition « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no plan in this file yet. Once there is one, this page tells what is due next in all of them.</source>
        <translation>Il n’y a pas encore de plan dans ce fichier. Dès qu’il y en aura un, cette page dira ce qui est attendu ensuite dans chacun.</translation>
    </message>
    <message>
        <source>There is no plan {id}: list the plans to see which there are.</source>
        <translation>Il n’y a pas de plan {id} : regardez la liste des plans.</translation>
    </message>
    <message>
        <source>There is no plan “{name}”: list the plans to see which there are.</source>
        <translation>Il n’y a pas de plan « {name} » : regardez la liste des plans.</translation>
    </message>
    <message>
        <source>There is no question {number} in this plan: list them to see which there are.</source>
        <translation>Il n’y a pas de question {number} dans ce plan : regardez la liste des questions.</translation>
    </message>
    <message>
        <source>There is no rule set “{name}”: choose another one in the plan's details.</source>
        <translation>Il n’y a pas de jeu de règles « {name} » : choisissez-en un autre dans les informations du plan.</translation>
    </message>
    <message>
        <source>There is no rule set “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de jeu de règles « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no such template in this file: choose the plan's template from a .docx.</source>
        <translation>Ce modèle n’est pas dans le fichier : choisissez le modèle du plan depuis un .docx.</translation>
    </message>
    <message>
        <source>There is no table with the headings of an action plan: it needs Action and Status.</source>
        <translation>Il n’y a pas de tableau avec les intitulés d’un plan d’action : il faut Action et État.</translation>
    </message>
    <message>
        <source>There is no table with the headings of an action plan: it needs Action and Status. If this text was copied out of a table, copy the table itself.</source>
        <translation>Il n’y a pas de tableau avec les intitulés d’un plan d’action : il faut Action et État. Si ce texte a été copié d’un tableau, copiez le tableau lui-même.</translation>
    </message>
    <message>
        <source>There is no table {number}: the file has {count}.</source>
        <translation>Il n’y a pas de tableau {number} : le fichier en contient {count}.</translation>
    </message>
    <message>
        <source>There is no template {sha256}: choose the plan's template from a file.</source>
        <translation>Il n’y a pas de modèle {sha256} : choisissez le modèle du plan depuis un fichier.</translation>
    </message>
    <message>
        <source>There is no update to compare with yet: issue one first.</source>
        <translation>Il n’y a pas encore de mise à jour pour comparer : publiez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is no view “{name}”: list the views to see which there are.</source>
        <translation>Il n’y a pas de vue « {name} » : listez les vues pour voir lesquelles existent.</translation>
    </message>
    <message>
        <source>There is no wording “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de vocabulaire « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>These very files were published. Saving one again gives the same bytes, whatever changed since.</source>
        <translation>Ce sont les fichiers mêmes qui ont été publiés. En enregistrer un à nouveau donne les mêmes octets, quoi qui ait changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>They are kept in this file, one item each.</source>
        <extracomment>It is kept in this file.</extracomment>
        <translation>
            <numerusform>Il est conservé dans ce fichier.</numerusform>
            <numerusform>Ils sont conservés dans ce fichier, un élément par fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PDF asks for a password and is not shown here: save it to look at it.</source>
        <translation>Ce PDF demande un mot de passe et n’est pas affiché ici : enregistrez-le pour le consulter.</translation>
    </message>
    <message>
        <source>This PDF has no such page.</source>
        <translation>Ce PDF n’a pas de telle page.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or is none: save it to look at it with care.</source>
        <translation>Ce PDF est endommagé, ou n’en est pas un : enregistrez-le pour le consulter avec prudence.</translation>
    </message>
    <message>
        <source>This PDF is larger than {megabytes} MB and is not shown here: save it to look at it.</source>
        <translation>Ce PDF dépasse {megabytes} Mo et n’est pas affiché ici : enregistrez-le pour le consulter.</translation>
    </message>
    <message>
        <source>This PDF made the program that draws it fail: nothing happened to your data. Save the file to look at it with care.</source>
        <translation>Ce PDF a fait échouer le programme qui le dessine : rien n’est arrivé à vos données. Enregistrez le fichier pour le consulter avec prudence.</translation>
    </message>
    <message>
        <source>This file holds what an auditor's package tells of one plan, and no log of its own: verify the package.</source>
        <translation>Ce fichier contient ce qu’un dossier d’audit dit d’un seul plan, et pas de journal à lui : vérifiez le dossier.</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ce fichier est endommagé</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB and is not shown here: save it to look at it.</source>
        <translation>Ce fichier dépasse {megabytes} Mo et n’est pas affiché ici : enregistrez-le pour le consulter.</translation>
    </message>
    <message>
        <source>This file is not here: it was left out of the package, or the database is damaged.</source>
        <translation>Ce fichier n’est pas ici : il a été omis du dossier d’audit, ou la base de données est endommagée.</translation>
    </message>
    <message>
        <source>This file is open in another window, too</source>
        <translation>Ce fichier est aussi ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>This file is read-only: copy it to a folder of yours, and open the copy to attach something.</source>
        <translation>Ce fichier est en lecture seule : copiez-le dans un dossier à vous, et ouvrez la copie pour joindre quelque chose.</translation>
    </message>
    <message>
        <source>This file is read-only: look, copy and export. To change something, copy it to a folder of yours and open the copy.</source>
        <translation>Ce fichier est en lecture seule : consultez, copiez, exportez. Pour modifier, copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>This file lies in a folder that {program} copies to other computers. Open it on one computer at a time, and let the copying end first: two changed copies can't be joined, and one of them is put aside.</source>
        <translation>Ce fichier se trouve dans un dossier que {program} copie vers d’autres ordinateurs. Ouvrez-le sur un seul ordinateur à la fois, et laissez d’abord la copie se terminer : deux copies modifiées ne peuvent pas être réunies, et l’une d’elles est mise de côté.</translation>
    </message>
    <message>
        <source>This file lies on another computer ({kind}). Colleagues can work in it at the same time. If the connection breaks, you can save a copy elsewhere and go on; what was said to be saved is as safe as that computer.</source>
        <translation>Ce fichier se trouve sur un autre ordinateur ({kind}). Des collègues peuvent y travailler en même temps. Si la liaison est coupée, vous pouvez enregistrer une copie ailleurs et continuer ; ce qui a été annoncé comme enregistré est aussi sûr que cet ordinateur.</translation>
    </message>
    <message>
        <source>This history and the one that was seen on {day} in {other} went different ways: entry {then} of that one is not in this file.</source>
        <translation>Cet historique et celui qui a été vu le {day} dans {other} ont divergé : l’entrée {then} de ce dernier n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>This history is the right one from now on.</source>
        <translation>Cet historique est désormais tenu pour le bon.</translation>
    </message>
    <message>
        <source>This is a key of the kind {kind}, and only ssh-ed25519 is used: make one with “ssh-keygen -t ed25519”.</source>
        <translation>C’est une clé du type {kind}, et seul ssh-ed25519 est utilisé : créez-en une avec « ssh-keygen -t ed25519 ».</translation>
    </message>
    <message>
        <source>This is a mistake of the program, not yours. What was saved before is safe; the last step may not have been saved. Please send the details below to those who maintain the program.</source>
        <translation>C’est une erreur du programme, pas de vous. Ce qui était déjà enregistré est sauf ; la dernière étape ne l’est peut-être pas. Veuillez envoyer les détails ci-dessous à ceux qui s’occupent du programme.</translation>
    </message>
    <message>
        <source>This is a whole table, with {rows} below its headings: {names}.</source>
        <translation>C’est un tableau entier, avec {rows} sous ses intitulés : {names}.</translation>
    </message>
    <message>
        <source>This is no signature of OpenSSH's: it is damaged, or another kind of file.</source>
        <translation>Ce n’est pas une signature OpenSSH : elle est endommagée, ou c’est un fichier d’un autre type.</translation>
    </message>
    <message>
        <source>This is not the password of {archive}: ask whoever packed it.</source>
        <translation>Ce n’est pas le mot de passe de {archive} : demandez à la personne qui l’a créée.</translation>
    </message>
    <message>
        <source>This is one plan as an auditor's package holds it: look, copy and export. Nothing can be changed, and the package is what can be verified.</source>
        <translation>Voici un plan tel qu’un dossier d’audit le contient : consultez, copiez, exportez. Rien ne peut être modifié, et c’est le dossier qui peut être vérifié.</translation>
    </message>
    <message>
        <source>This is too long for a rule set: keep to {count} rules.</source>
        <translation>C’est trop long pour un jeu de règles : tenez-vous à {count} règles.</translation>
    </message>
    <message>
        <source>This is too long for a whiteboard: copy only its own line from the bug.</source>
        <translation>C’est trop long pour un tableau blanc : ne copiez du bug que sa ligne.</translation>
    </message>
    <message>
        <source>This is what a package holds: it can be looked at, and stays as it was packed.</source>
        <translation>Voici ce que contient un dossier d’audit : on peut le consulter, et il reste tel qu’il a été constitué.</translation>
    </message>
    <message>
        <source>This is what a package holds: pass on the package itself, which can be verified.</source>
        <translation>Voici ce que contient un dossier d’audit : transmettez le dossier lui-même, qui peut être vérifié.</translation>
    </message>
    <message>
        <source>This link is too long for one comment: copy the link of the comment's number.</source>
        <translation>Ce lien est trop long pour un seul commentaire : copiez le lien du numéro du commentaire.</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Ce lien mène à</translation>
    </message>
    <message>
        <source>This link leads to {place}:</source>
        <translation>Ce lien mène à {place} :</translation>
    </message>
    <message>
        <source>This log has no such entry ({head}). Either this is an older copy, or its history was changed and the log rebuilt, or the head is that of another database.</source>
        <translation>Ce journal n’a pas cette entrée ({head}). Soit c’est une copie plus ancienne, soit son historique a été modifié et le journal reconstruit, soit la tête est celle d’une autre base de données.</translation>
    </message>
    <message>
        <source>This page needs too much memory and is not shown: save the file to look at it.</source>
        <translation>Cette page demande trop de mémoire et n’est pas affichée : enregistrez le fichier pour la consulter.</translation>
    </message>
    <message>
        <source>This page takes longer than {seconds} seconds to draw and is not shown: save the file to look at it.</source>
        <translation>Cette page met plus de {seconds} secondes à se dessiner et n’est pas affichée : enregistrez le fichier pour la consulter.</translation>
    </message>
    <message>
        <source>This picture has {width} × {height} pixels and is not shown here: save it to look at it.</source>
        <translation>Cette image compte {width} × {height} pixels et n’est pas affichée ici : enregistrez-la pour la consulter.</translation>
    </message>
    <message>
        <source>This picture is damaged, or is none: save it to look at it with care.</source>
        <translation>Cette image est endommagée, ou n’en est pas une : enregistrez-la pour la consulter avec prudence.</translation>
    </message>
    <message>
        <source>This plan has no action #{number}.</source>
        <translation>Ce plan n’a pas d’action #{number}.</translation>
    </message>
    <message>
        <source>This plan has no actions yet.</source>
        <translation>Ce plan n’a pas encore d’actions.</translation>
    </message>
    <message>
        <source>This plan has no actions yet. Its dates are drawn here once it has some.</source>
        <translation>Ce plan n’a pas encore d’actions. Ses dates seront dessinées ici dès qu’il en aura.</translation>
    </message>
    <message>
        <source>This plan has no actions yet. Its progress is drawn here once it has some.</source>
        <translation>Ce plan n’a pas encore d’actions. Son avancement sera dessiné ici dès qu’il en aura.</translation>
    </message>
    <message>
        <source>This plan has no actions yet: add one before you issue an update.</source>
        <translation>Ce plan n’a pas encore d’actions : ajoutez-en une avant de publier une mise à jour.</translation>
    </message>
    <message>
        <source>This plan has no actions: there is nothing to ask closure for.</source>
        <translation>Ce plan n’a pas d’actions : il n’y a rien dont demander la clôture.</translation>
    </message>
    <message>
        <source>This plan has no {numbers}: list its actions to see which there are.</source>
        <translation>Ce plan ne contient pas {numbers} : regardez la liste de ses actions.</translation>
    </message>
    <message>
        <source>This signature was made for something else ({purpose}), and says nothing about these files.</source>
        <translation>Cette signature a été faite pour autre chose ({purpose}), et ne dit rien de ces fichiers.</translation>
    </message>
    <message>
        <source>This system has no tray: a closed window ends the program, and nothing reminds you.</source>
        <translation>Ce système n’a pas de zone de notification : fermer la fenêtre quitte le programme, et rien ne vous rappelle les échéances.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Ce tableau n’a pas de lignes.</translation>
    </message>
    <message>
        <source>This text has {length} characters, and an editor takes {most}: bring it in with “remediary edit --set FIELD=@FILE”.</source>
        <translation>Ce texte compte {length} caractères, et un éditeur en accepte {most} : importez-le avec « remediary edit --set FIELD=@FILE ».</translation>
    </message>
    <message>
        <source>Tick a table to go on.</source>
        <translation>Cochez un tableau pour continuer.</translation>
    </message>
    <message>
        <source>Tick the table with the actions. Where the plan is spread over several tables, tick all of them.</source>
        <translation>Cochez le tableau des actions. Si le plan est réparti sur plusieurs tableaux, cochez-les tous.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Timeline and progress</source>
        <translation>Frise chronologique et avancement</translation>
    </message>
    <message>
        <source>Timeline with milestones and updates, and progress</source>
        <translation>Frise chronologique avec jalons et mises à jour, et avancement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To ask for, with your next update</source>
        <translation>À demander, avec votre prochaine mise à jour</translation>
    </message>
    <message>
        <source>To try the passphrase of {path} would take too long: save the key again with “ssh-keygen -p -a 24”.</source>
        <translation>Essayer la phrase secrète de {path} prendrait trop de temps : enregistrez de nouveau la clé avec « ssh-keygen -p -a 24 ».</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too long for a Bugzilla comment in every form: shorten the longest observations.</source>
        <translation>Trop long pour un commentaire Bugzilla sous toutes ses formes : abrégez les observations les plus longues.</translation>
    </message>
    <message>
        <source>Too long for a Bugzilla comment. Choose a form that fits; nothing is ever cut without saying so.</source>
        <translation>Trop long pour un commentaire Bugzilla. Choisissez une forme qui convient ; rien n’est jamais coupé sans le dire.</translation>
    </message>
    <message>
        <source>Too many unsaved texts are kept already: put them back, or forget them.</source>
        <translation>Trop de textes non enregistrés sont déjà conservés : reprenez-les, ou oubliez-les.</translation>
    </message>
    <message>
        <source>Two rows can't both be #{number}: choose another action for one of them.</source>
        <translation>Deux lignes ne peuvent pas être toutes deux #{number} : choisissez une autre action pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Two rules of the set have the same name: give each its own.</source>
        <translation>Deux règles du jeu ont le même nom : donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>Type a command, a plan, an action or an update</source>
        <translation>Saisissez une commande, un plan, une action ou une mise à jour</translation>
    </message>
    <message>
        <source>Typed before the program ended</source>
        <translation>Saisi avant la fin du programme</translation>
    </message>
    <message>
        <source>Typed {at}</source>
        <translation>Saisi {at}</translation>
    </message>
    <message>
        <source>US Letter, landscape</source>
        <translation>US Letter, paysage</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Until {day} (UTC)</source>
        <translation>Jusqu’au {day} (UTC)</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Jusqu’au {moment}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc leaves.</source>
        <translation>Haut et Bas choisissent, Entrée y va, Échap quitte.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Update before the last one</source>
        <translation>Mise à jour antérieure à la dernière</translation>
    </message>
    <message>
        <source>Update far ahead</source>
        <translation>Mise à jour trop lointaine</translation>
    </message>
    <message>
        <source>Update is late</source>
        <translation>Mise à jour en retard</translation>
    </message>
    <message>
        <source>Update {first} ({start}) to update {last} ({end}): {days}</source>
        <translation>De la mise à jour {first} ({start}) à la mise à jour {last} ({end}) : {days}</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>Mise à jour {number}</translation>
    </message>
    <message>
        <source>Update {number} is dated {day}: choose the same day or a later one.</source>
        <translation>La mise à jour {number} est datée du {day} : choisissez le même jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Update {number} is dated {day}: give this one the same date or a later one.</source>
        <translation>La mise à jour {number} est datée du {day} : donnez à celle-ci la même date ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Update {number} is not earlier than this one: name one that was issued before it.</source>
        <translation>La mise à jour {number} n’est pas antérieure à celle-ci : désignez-en une qui a été publiée avant.</translation>
    </message>
    <message>
        <source>Update {number} named {day} for the next one.</source>
        <translation>La mise à jour {number} annonçait la suivante pour le {day}.</translation>
    </message>
    <message>
        <source>Update {number} of {day}, as issued</source>
        <translation>Mise à jour {number} du {day}, telle que publiée</translation>
    </message>
    <message>
        <source>Update {number} of {day}.</source>
        <translation>La mise à jour {number} du {day}.</translation>
    </message>
    <message>
        <source>Update {number} says that the next one follows by {day}. No clock counts that day until the whiteboard shows it.</source>
        <translation>La mise à jour {number} dit que la suivante paraîtra d’ici au {day}. Aucun délai ne compte ce jour tant que le tableau blanc ne le montre pas.</translation>
    </message>
    <message>
        <source>Update {number} was never issued: choose one of the issued updates.</source>
        <translation>La mise à jour {number} n’a jamais été publiée : choisissez parmi celles qui l’ont été.</translation>
    </message>
    <message>
        <source>Update {number} will carry this answer, and stop the clock once it is issued.</source>
        <translation>La mise à jour {number} portera cette réponse, et arrêtera le délai une fois publiée.</translation>
    </message>
    <message>
        <source>Update {number} · {day}</source>
        <translation>Mise à jour {number} · {day}</translation>
    </message>
    <message>
        <source>Update {number}, dated {day}</source>
        <translation>Mise à jour {number}, datée du {day}</translation>
    </message>
    <message>
        <source>Update {number}, {day}</source>
        <translation>Mise à jour {number}, {day}</translation>
    </message>
    <message>
        <source>Update {place} names a head that the log never had.</source>
        <translation>La mise à jour {place} indique une tête que le journal n’a jamais eue.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Updates  {count}</source>
        <translation>Mises à jour  {count}</translation>
    </message>
    <message>
        <source>Use ours</source>
        <translation>Utiliser le nôtre</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Usual file</source>
        <translation>Fichier habituel</translation>
    </message>
    <message>
        <source>Usual view</source>
        <translation>Vue habituelle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verifying {name}…</source>
        <translation>Vérification de {name}…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vue : {name}</translation>
    </message>
    <message>
        <source>Wait for the work that is going on, then close.</source>
        <translation>Attendez la fin du travail en cours, puis fermez.</translation>
    </message>
    <message>
        <source>Wait for the work that is going on.</source>
        <translation>Attendez la fin du travail en cours.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Page web, en un fichier</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>Weekly updates (older rules)</source>
        <translation>Mises à jour hebdomadaires (anciennes règles)</translation>
    </message>
    <message>
        <source>What a check can't tell</source>
        <translation>Ce qu’une vérification ne peut pas dire</translation>
    </message>
    <message>
        <source>What a finished action says was written anew since the last update, and no reason is given.</source>
        <translation>Le texte d’une action achevée a été réécrit depuis la dernière mise à jour, sans motif indiqué.</translation>
    </message>
    <message>
        <source>What can't be known for certain</source>
        <translation>Ce qui ne peut pas être su avec certitude</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What column “{name}” becomes</source>
        <translation>Ce que devient la colonne « {name} »</translation>
    </message>
    <message>
        <source>What did #{number} go into?</source>
        <translation>Dans quelle action #{number} est-elle passée ?</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What differs between now and a backup stands here.</source>
        <translation>Ce qui diffère entre maintenant et une sauvegarde figure ici.</translation>
    </message>
    <message>
        <source>What differs between now and the backup</source>
        <translation>Ce qui diffère entre maintenant et la sauvegarde</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What has no field goes into the observations, with its heading</source>
        <translation>Ce qui n’a pas de champ va dans les observations, avec son intitulé</translation>
    </message>
    <message>
        <source>What has no field is left out</source>
        <translation>Ce qui n’a pas de champ est laissé de côté</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>What is owed now</source>
        <translation>Ce qui est attendu maintenant</translation>
    </message>
    <message>
        <source>What is struck through in {cells} was read with the rest.</source>
        <translation>Ce qui est barré dans {cells} a été lu avec le reste.</translation>
    </message>
    <message>
        <source>What is struck through was read with the rest: {texts}.</source>
        <translation>Ce qui est barré a été lu avec le reste : {texts}.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce que cela prouve</translation>
    </message>
    <message>
        <source>What of it is shown</source>
        <translation>Ce qui en est affiché</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>What stands right of column {last} is left out: {cells}.</source>
        <translation>Ce qui se trouve à droite de la colonne {last} est laissé de côté : {cells}.</translation>
    </message>
    <message>
        <source>What the &amp;signs mean</source>
        <translation>Légende des &amp;signes</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Légende des signes</translation>
    </message>
    <message>
        <source>What the table is compared with</source>
        <translation>À quoi le tableau est comparé</translation>
    </message>
    <message>
        <source>What the table would change</source>
        <translation>Ce que le tableau modifierait</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What was due, and what was done</source>
        <translation>Ce qui était attendu, et ce qui a été fait</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Ce qui n’a pas été enregistré</translation>
    </message>
    <message>
        <source>What was recovered</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>What was said before stays in its history.</source>
        <translation>Ce qui a été dit auparavant reste dans son historique.</translation>
    </message>
    <message>
        <source>What was said of plan {number} is lost: a plan with this number stands in its place.</source>
        <translation>Ce qui était dit du plan {number} est perdu : un plan portant ce numéro en tient lieu.</translation>
    </message>
    <message>
        <source>What was seen of the history can't be kept in {folder} ({why}).</source>
        <translation>Ce qui a été vu de l’historique ne peut pas être conservé dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>What was seen of this history</source>
        <translation>Ce qui a été vu de cet historique</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a mal tourné</translation>
    </message>
    <message>
        <source>What went wrong, without an action</source>
        <translation>Chose qui a mal tourné, sans action</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>What you paste has {length} characters, and {most} can be pasted at once: paste it in parts.</source>
        <translation>Ce que vous collez a {length} caractères, et on peut en coller {most} à la fois : collez-le par parties.</translation>
    </message>
    <message>
        <source>What you set here is set in all chosen actions, as one step.</source>
        <translation>Ce que vous fixez ici l’est dans toutes les actions choisies, en une seule étape.</translation>
    </message>
    <message>
        <source>What you type can't be kept in {folder} ({why}): save it soon.</source>
        <translation>Ce que vous tapez ne peut pas être conservé dans {folder} ({why}) : enregistrez-le bientôt.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ce que vous avez saisi</translation>
    </message>
    <message>
        <source>What you typed in {place} was not saved.</source>
        <translation>Ce que vous avez saisi dans {place} n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>Ce que « {text} » signifie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Quand il a été publié</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it failed, without any text of yours, stands in {path} as well.</source>
        <translation>L’endroit de l’échec, sans aucun texte de vous, figure aussi dans {path}.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Où se trouve le fichier</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Où la clé est conservée</translation>
    </message>
    <message>
        <source>Whether a completed action needs evidence, or observations that say what proves it</source>
        <translation>Si une action achevée demande des preuves, ou des observations qui disent ce qui le prouve</translation>
    </message>
    <message>
        <source>Whether evidence is wanted is said by “yes” or “no”.</source>
        <translation>Dites par « yes » ou « no » si des preuves sont demandées.</translation>
    </message>
    <message>
        <source>Whether somebody rebuilt the whole log before one of its heads was kept elsewhere.</source>
        <translation>Si quelqu’un a reconstruit tout le journal avant qu’une de ses têtes ne soit conservée ailleurs.</translation>
    </message>
    <message>
        <source>Whether something newer was cut off the end, where no later head is known.</source>
        <translation>Si quelque chose de plus récent a été coupé à la fin, là où aucune tête ultérieure n’est connue.</translation>
    </message>
    <message>
        <source>Whether what was entered was true, or the computer's clock was right.</source>
        <translation>Si ce qui a été saisi était vrai, ou si l’horloge de l’ordinateur était juste.</translation>
    </message>
    <message>
        <source>Which action is this row?</source>
        <translation>Quelle action est cette ligne ?</translation>
    </message>
    <message>
        <source>Which column of {place} says what is to be done ({why})?</source>
        <translation>Quelle colonne de {place} dit ce qu’il faut faire ({why}) ?</translation>
    </message>
    <message>
        <source>Which comment is shown</source>
        <translation>Quel commentaire est affiché</translation>
    </message>
    <message>
        <source>While editing, too: go to the next or previous cell</source>
        <translation>Pendant la saisie aussi : aller à la cellule suivante ou précédente</translation>
    </message>
    <message>
        <source>While editing: leave without saving</source>
        <translation>Pendant la saisie : quitter sans enregistrer</translation>
    </message>
    <message>
        <source>While editing: save and go down or up</source>
        <translation>Pendant la saisie : enregistrer et aller en bas ou en haut</translation>
    </message>
    <message>
        <source>While editing: save and stay</source>
        <translation>Pendant la saisie : enregistrer et rester</translation>
    </message>
    <message>
        <source>While no date is set, an update follows within 7 days of the last one.</source>
        <translation>Tant qu’aucune date n’est fixée, une mise à jour suit la dernière dans les 7 jours.</translation>
    </message>
    <message>
        <source>While no date is set, an update follows within {days} days of the last one.</source>
        <translation>Tant qu’aucune date n’est fixée, une mise à jour suit la dernière dans les {days} jours.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tableau blanc (Whiteboard)</translation>
    </message>
    <message>
        <source>Whiteboard…</source>
        <translation>Tableau blanc…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who else has the file open</source>
        <translation>Qui d’autre a le fichier ouvert</translation>
    </message>
    <message>
        <source>Who has the file and the passphrase can sign as you. Without a passphrase, the file is enough.</source>
        <translation>Qui détient le fichier et la phrase secrète peut signer à votre place. Sans phrase secrète, le fichier suffit.</translation>
    </message>
    <message>
        <source>Who saw what, and when.</source>
        <translation>Qui a vu quoi, et quand.</translation>
    </message>
    <message>
        <source>Whose evidence is listed</source>
        <translation>Preuves à lister</translation>
    </message>
    <message numerus="yes">
        <source>Why do these {count} dates slip?</source>
        <extracomment>Why does this date slip?</extracomment>
        <translation>
            <numerusform>Pourquoi cette date glisse-t-elle ?</numerusform>
            <numerusform>Pourquoi ces {count} dates glissent-elles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Motif de l’omission</translation>
    </message>
    <message>
        <source>Why the date moved</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Will be closed: {day}</source>
        <translation>Sera clos : {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Withdraw question {number}? It stays in the list, and no answer is owed any more.</source>
        <translation>Retirer la question {number} ? Elle reste dans la liste, et aucune réponse n’est plus attendue.</translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Withdraw {evidence}</source>
        <translation>Retirer {evidence}</translation>
    </message>
    <message>
        <source>Withdrawing evidence needs a reason: say why it counts no longer.</source>
        <translation>Retirer une preuve demande un motif : dites pourquoi elle ne compte plus.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirée : {reason}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Withdraw… (Delete)</source>
        <translation>Retirer… (Suppr)</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Modèles Word</translation>
    </message>
    <message>
        <source>Word, Excel, PDF and the web page always tell it. A posted comment is a witness that bears a date.</source>
        <translation>Word, Excel, le PDF et la page web l’indiquent toujours. Un commentaire publié est un témoin qui porte une date.</translation>
    </message>
    <message>
        <source>Words for status</source>
        <translation>Mots pour l’état</translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Write down what is asked in the bug, with the number of the comment: every question has to be answered within days. The answer goes into the next update, or into a comment of its own, and you see here until when it is owed.</source>
        <translation>Consignez ce qui est demandé dans le bug, avec le numéro du commentaire : chaque question appelle une réponse dans un certain nombre de jours. La réponse va dans la prochaine mise à jour, ou dans un commentaire à part, et vous voyez ici jusqu’à quand elle est attendue.</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Write n&amp;ote…</source>
        <translation>Rédiger une n&amp;ote…</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>Rédiger une note…</translation>
    </message>
    <message>
        <source>Write the answer here. It is kept as you type, and goes out as said below.</source>
        <translation>Écrivez la réponse ici. Elle est conservée au fil de la saisie, et publiée comme indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Écrire le dossier d’audit</translation>
    </message>
    <message>
        <source>Writing update {number}…</source>
        <translation>Écriture de la mise à jour {number}…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD or YYYY-MM-DD HH:MM, in UTC</source>
        <translation>AAAA-MM-JJ ou AAAA-MM-JJ HH:MM, en UTC</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or YYYY-MM-DD HH:MM in UTC</source>
        <translation>AAAA-MM-JJ, ou AAAA-MM-JJ HH:MM en UTC</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty</source>
        <translation>AAAA-MM-JJ, ou vide</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>You go on in {name}, as it lies there now.</source>
        <translation>Vous continuez dans {name}, tel qu’il s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>You go on in {name}, with all that was saved.</source>
        <translation>Vous continuez dans {name}, avec tout ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>You typed this, and it was neither saved nor given up. Nothing here is in the plan yet.</source>
        <translation>Vous avez saisi ceci, qui n’a été ni enregistré ni abandonné. Rien de cela n’est encore dans le plan.</translation>
    </message>
    <message>
        <source>You were writing in {place} when the program ended, {ago}.</source>
        <translation>Vous écriviez dans {place} quand le programme s’est arrêté, {ago}.</translation>
    </message>
    <message>
        <source>Your n&amp;ame…</source>
        <translation>Votre no&amp;m…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>a milestone, promised and reached</source>
        <translation>un jalon, promis et atteint</translation>
    </message>
    <message>
        <source>a new action</source>
        <translation>une nouvelle action</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>un nouveau plan</translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>une nouvelle question</translation>
    </message>
    <message>
        <source>a new row in the plan</source>
        <translation>une nouvelle ligne dans le plan</translation>
    </message>
    <message>
        <source>a note for action #{number}</source>
        <translation>une note pour l’action #{number}</translation>
    </message>
    <message>
        <source>a promised day</source>
        <translation>un jour promis</translation>
    </message>
    <message>
        <source>a promised month, quarter or year</source>
        <translation>un mois, trimestre ou année promis</translation>
    </message>
    <message>
        <source>a row of {table}</source>
        <translation>une ligne de {table}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>action #{number}</source>
        <translation>action #{number}</translation>
    </message>
    <message>
        <source>action #{number} of plan {plan_id}</source>
        <translation>l’action #{number} du plan {plan_id}</translation>
    </message>
    <message>
        <source>action #{number} of “{plan}”</source>
        <translation>action #{number} de « {plan} »</translation>
    </message>
    <message>
        <source>action #{number}, revision {ordinal}</source>
        <translation>action #{number}, révision {ordinal}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all reminders</source>
        <translation>tous les rappels</translation>
    </message>
    <message>
        <source>an earlier save, {number}</source>
        <translation>un enregistrement antérieur, {number}</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>and {count} more</extracomment>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more like these</source>
        <extracomment>and {count} more like this</extracomment>
        <translation>
            <numerusform>et {count} autre semblable</numerusform>
            <numerusform>et {count} autres semblables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more, in the report</source>
        <extracomment>and {count} more, in the report</extracomment>
        <translation>
            <numerusform>et {count} de plus, dans le rapport</numerusform>
            <numerusform>et {count} de plus, dans le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>another table says more plainly what is to be done</source>
        <translation>un autre tableau dit plus clairement ce qui est à faire</translation>
    </message>
    <message>
        <source>as it begins</source>
        <translation>le début de son texte</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>as its address</source>
        <translation>son adresse</translation>
    </message>
    <message>
        <source>as the comment is signed</source>
        <translation>tel que le commentaire est signé</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>selon votre choix</translation>
    </message>
    <message>
        <source>asked for with each completed action</source>
        <translation>demandée pour chaque action achevée</translation>
    </message>
    <message>
        <source>at</source>
        <translation>date :</translation>
    </message>
    <message>
        <source>attached as “{name}”</source>
        <translation>jointe sous le nom « {name} »</translation>
    </message>
    <message>
        <source>became</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>became firmer</source>
        <translation>devenue plus ferme</translation>
    </message>
    <message>
        <source>became vaguer</source>
        <translation>devenue plus vague</translation>
    </message>
    <message>
        <source>became vaguer on {day}</source>
        <translation>devenue plus vague le {day}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>avant : {text}</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>by its number</source>
        <translation>par son numéro</translation>
    </message>
    <message>
        <source>by its number, but the texts are only {percent} % alike</source>
        <translation>par son numéro, mais les textes ne sont semblables qu’à {percent} %</translation>
    </message>
    <message>
        <source>by its text, {percent} % alike</source>
        <translation>par son texte, semblable à {percent} %</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>au plus tard le {day}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>cancelling #{number}</source>
        <translation>annulation de #{number}</translation>
    </message>
    <message numerus="yes">
        <source>change of {count} actions</source>
        <extracomment>change of {count} action</extracomment>
        <translation>
            <numerusform>modification de {count} action</numerusform>
            <numerusform>modification de {count} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>clearing of cells</source>
        <translation>effacement de cellules</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture demandée</translation>
    </message>
    <message>
        <source>comment {number}</source>
        <translation>commentaire {number}</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>completed: {date}</source>
        <translation>achevée : {date}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>couper</translation>
    </message>
    <message numerus="yes">
        <source>days late</source>
        <extracomment>day late</extracomment>
        <translation>
            <numerusform>jour de retard</numerusform>
            <numerusform>jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days left</source>
        <extracomment>day left</extracomment>
        <translation>
            <numerusform>jour restant</numerusform>
            <numerusform>jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>vérification en échec</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>achevée le {date}</translation>
    </message>
    <message>
        <source>done, no date</source>
        <translation>achevée, sans date</translation>
    </message>
    <message>
        <source>done, {date}</source>
        <translation>achevée, {date}</translation>
    </message>
    <message>
        <source>draft of update {number}</source>
        <translation>brouillon de la mise à jour {number}</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>abandonner</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>dropped on {day}</source>
        <translation>abandonnée le {day}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance {date}</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>edit of #{number}</source>
        <translation>modification de #{number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>empty while it is open</source>
        <translation>vide tant qu’elle est ouverte</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entrée {number}</translation>
    </message>
    <message>
        <source>evidence attached</source>
        <translation>preuve jointe</translation>
    </message>
    <message>
        <source>evidence brought back</source>
        <translation>preuve rétablie</translation>
    </message>
    <message>
        <source>evidence revised</source>
        <translation>preuve révisée</translation>
    </message>
    <message>
        <source>evidence withdrawn</source>
        <translation>preuve retirée</translation>
    </message>
    <message>
        <source>evidence {number} of plan {plan_id}, saved as {ordinal}</source>
        <translation>la preuve {number} du plan {plan_id}, enregistrement {ordinal}</translation>
    </message>
    <message>
        <source>evidence: {what}</source>
        <translation>preuves : {what}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopie vers le bas</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>first promise</source>
        <translation>première promesse</translation>
    </message>
    <message>
        <source>first promised: {date}</source>
        <translation>première promesse : {date}</translation>
    </message>
    <message>
        <source>fits: {form}</source>
        <translation>convient : {form}</translation>
    </message>
    <message>
        <source>for example June 2021</source>
        <translation>par exemple juin 2021</translation>
    </message>
    <message>
        <source>for example: 2, 4</source>
        <translation>par exemple : 2, 4</translation>
    </message>
    <message>
        <source>for example: Bug 1663953</source>
        <translation>par exemple : Bug 1663953</translation>
    </message>
    <message>
        <source>for example: OCSP responder unreachable</source>
        <translation>par exemple : répondeur OCSP injoignable</translation>
    </message>
    <message>
        <source>for example: all hosts were patched on 20 June</source>
        <translation>par exemple : tous les hôtes ont été corrigés le 20 juin</translation>
    </message>
    <message>
        <source>for example: restored from last night's backup after a disk failure</source>
        <translation>par exemple : restauré depuis la sauvegarde de la nuit dernière après une panne de disque</translation>
    </message>
    <message>
        <source>for example: the supplier delivers later</source>
        <translation>par exemple : le fournisseur livre plus tard</translation>
    </message>
    <message>
        <source>for revision {number}</source>
        <translation>pour la révision {number}</translation>
    </message>
    <message>
        <source>found in history</source>
        <translation>trouvé dans l’historique</translation>
    </message>
    <message>
        <source>from no other action</source>
        <translation>d’aucune autre action</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message numerus="yes">
        <source>hours late</source>
        <extracomment>hour late</extracomment>
        <translation>
            <numerusform>heure de retard</numerusform>
            <numerusform>heures de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours left</source>
        <extracomment>hour left</extracomment>
        <translation>
            <numerusform>heure restante</numerusform>
            <numerusform>heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>in comment {number}</source>
        <translation>dans le commentaire {number}</translation>
    </message>
    <message>
        <source>in history</source>
        <translation>dans l’historique</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>en d’autres termes</translation>
    </message>
    <message>
        <source>in update {number}</source>
        <translation>dans la mise à jour {number}</translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <extracomment>in {count} day</extracomment>
        <translation>
            <numerusform>dans {count} jour</numerusform>
            <numerusform>dans {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} plans</source>
        <extracomment>in {count} plan</extracomment>
        <translation>
            <numerusform>dans {count} plan</numerusform>
            <numerusform>dans {count} plans</numerusform>
        </translation>
    </message>
    <message>
        <source>in: {fields}</source>
        <translation>dans : {fields}</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>it goes on where the table before it ends</source>
        <translation>c’est la suite du tableau précédent</translation>
    </message>
    <message>
        <source>it has no header, and its rows look like actions</source>
        <translation>il n’y a pas d’en-tête, et ses lignes ressemblent à des actions</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>il n’y a pas de lignes</translation>
    </message>
    <message>
        <source>it is a quotation</source>
        <translation>c’est une citation</translation>
    </message>
    <message>
        <source>it is hidden in its file</source>
        <translation>c’est masqué dans le fichier</translation>
    </message>
    <message>
        <source>it lists risks, and its actions may be no more than how these are met</source>
        <translation>il énumère des risques, et ses actions ne sont peut-être que les réponses à ceux-ci</translation>
    </message>
    <message>
        <source>it tells what happened when</source>
        <translation>il dit ce qui s’est passé et quand</translation>
    </message>
    <message>
        <source>it tells who did what</source>
        <translation>il dit qui a fait quoi</translation>
    </message>
    <message>
        <source>its headings are not those of actions</source>
        <translation>ses intitulés ne sont pas ceux d’actions</translation>
    </message>
    <message>
        <source>its headings are those of actions</source>
        <translation>ses intitulés sont ceux d’actions</translation>
    </message>
    <message>
        <source>its newest revision, {number} of {day}</source>
        <translation>sa révision la plus récente, {number} du {day}</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>its number, or paste its link</source>
        <translation>son numéro, ou collez son lien</translation>
    </message>
    <message>
        <source>its text is like that of an action</source>
        <translation>son texte ressemble à celui d’une action</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>kept as written; no day can be known</source>
        <translation>conservée telle qu’écrite ; aucun jour ne peut en être tiré</translation>
    </message>
    <message>
        <source>kept with the update, and shown with it</source>
        <translation>conservé avec la mise à jour, et affiché avec elle</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>leads elsewhere: {text}</source>
        <translation>mène ailleurs : {text}</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>laisser tel quel</translation>
    </message>
    <message>
        <source>leave it out, or say which action it is</source>
        <translation>laissez-la de côté, ou dites quelle action c’est</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>less exact</source>
        <translation>moins précise</translation>
    </message>
    <message>
        <source>less exact than before</source>
        <translation>moins précise qu’avant</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>moins d’une heure</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>des macros</translation>
    </message>
    <message>
        <source>merge of #{number}</source>
        <translation>fusion de #{number}</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>merged into #{number}</source>
        <translation>fusionnée dans #{number}</translation>
    </message>
    <message>
        <source>merged on {day}</source>
        <translation>fusionnée le {day}</translation>
    </message>
    <message>
        <source>milestone “{step}” reached: {date}</source>
        <translation>jalon « {step} » atteint : {date}</translation>
    </message>
    <message numerus="yes">
        <source>milestone “{step}” reached: {date}, {count} days late</source>
        <extracomment>milestone “{step}” reached: {date}, {count} day late</extracomment>
        <translation>
            <numerusform>jalon « {step} » atteint : {date}, {count} jour de retard</numerusform>
            <numerusform>jalon « {step} » atteint : {date}, {count} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>milestone “{step}”, promised for {date}</source>
        <translation>jalon « {step} », promis pour {date}</translation>
    </message>
    <message>
        <source>milestone “{step}”, without a date</source>
        <translation>jalon « {step} », sans date</translation>
    </message>
    <message>
        <source>milestone “{step}”, {what}</source>
        <translation>jalon « {step} », {what}</translation>
    </message>
    <message>
        <source>more exact</source>
        <translation>plus précise</translation>
    </message>
    <message>
        <source>moved earlier</source>
        <translation>avancée</translation>
    </message>
    <message>
        <source>moved later</source>
        <translation>repoussée</translation>
    </message>
    <message>
        <source>moved later on {day}</source>
        <translation>repoussée le {day}</translation>
    </message>
    <message>
        <source>moved to action #{number}</source>
        <translation>déplacée vers l’action #{number}</translation>
    </message>
    <message>
        <source>moved to {date} ({how})</source>
        <translation>déplacé à {date} ({how})</translation>
    </message>
    <message>
        <source>named “{name}”</source>
        <translation>nommée « {name} »</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>jamais publiée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>nouvelle action</translation>
    </message>
    <message>
        <source>new, from #{number}</source>
        <translation>nouvelle, de #{number}</translation>
    </message>
    <message>
        <source>new, split from #{number}</source>
        <translation>nouvelle, scindée de #{number}</translation>
    </message>
    <message>
        <source>next update {id}</source>
        <translation>la prochaine mise à jour {id}</translation>
    </message>
    <message>
        <source>no actions yet: add them on the page of actions</source>
        <translation>pas encore d’actions : ajoutez-les sur la page des actions</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucune modification</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no date any more</source>
        <translation>plus de date</translation>
    </message>
    <message>
        <source>no day can be known</source>
        <translation>aucun jour ne peut en être tiré</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>no heading says what is to be done</source>
        <translation>aucun intitulé ne dit ce qui est à faire</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>no later than {day}</source>
        <translation>au plus tard le {day}</translation>
    </message>
    <message>
        <source>no longer in the table</source>
        <translation>n’est plus dans le tableau</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucun motif n’a été indiqué</translation>
    </message>
    <message>
        <source>no slip</source>
        <translation>aucun glissement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none: the files stay in the program</source>
        <translation>aucun : les fichiers restent dans le programme</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>pas avant le {day}</translation>
    </message>
    <message>
        <source>not brought in</source>
        <translation>non importé</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>absente du tableau</translation>
    </message>
    <message>
        <source>not in this table yet</source>
        <translation>pas encore dans ce tableau</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>pas encore publiée</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>noted by {author}, {moment}</source>
        <translation>noté par {author}, {moment}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>rien n’est attendu</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien d’indiqué</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now {date}</source>
        <translation>maintenant : {date}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>one cell, with {fields}</source>
        <translation>une seule cellule, avec {fields}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>overdue by {count} days</source>
        <extracomment>overdue by {count} day</extracomment>
        <translation>
            <numerusform>en retard de {count} jour</numerusform>
            <numerusform>en retard de {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>overridden finding {id}</source>
        <translation>le résultat de vérification outrepassé {id}</translation>
    </message>
    <message>
        <source>package.json names another head than the log has.</source>
        <translation>package.json indique une autre tête que celle du journal.</translation>
    </message>
    <message>
        <source>partly taken over</source>
        <translation>repris en partie</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>paste the comment's link</source>
        <translation>coller le lien du commentaire</translation>
    </message>
    <message>
        <source>plan {id}</source>
        <translation>le plan {id}</translation>
    </message>
    <message>
        <source>posting {id}</source>
        <translation>la mention de publication {id}</translation>
    </message>
    <message>
        <source>promised again</source>
        <translation>promise de nouveau</translation>
    </message>
    <message>
        <source>promised for #{number}</source>
        <translation>promise pour #{number}</translation>
    </message>
    <message>
        <source>promised for {date}</source>
        <translation>promis pour {date}</translation>
    </message>
    <message>
        <source>proves: {what}</source>
        <translation>prouve : {what}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>question {number}</translation>
    </message>
    <message>
        <source>question {number} of plan {plan_id}, saved as {ordinal}</source>
        <translation>la question {number} du plan {plan_id}, enregistrement {ordinal}</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motif : {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
    <message>
        <source>revision {number} · {when} · {who}</source>
        <translation>révision {number} · {when} · {who}</translation>
    </message>
    <message>
        <source>revision {seq}</source>
        <translation>la révision {seq}</translation>
    </message>
    <message>
        <source>rule set {id}</source>
        <translation>le jeu de règles {id}</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>enregistrée de nouveau</translation>
    </message>
    <message>
        <source>says no action</source>
        <translation>ne dit aucune action</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>fixé à</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille « {name} »</translation>
    </message>
    <message>
        <source>sheet “{name}” of a workbook of Remediary</source>
        <translation>feuille « {name} » d’un classeur de Remediary</translation>
    </message>
    <message>
        <source>sheet “{name}”, cells {first} to {last}</source>
        <translation>feuille « {name} », cellules {first} à {last}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message numerus="yes">
        <source>slipped {count} times</source>
        <extracomment>slipped {count} time</extracomment>
        <translation>
            <numerusform>a glissé {count} fois</numerusform>
            <numerusform>a glissé {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindée</translation>
    </message>
    <message>
        <source>split from #{number}</source>
        <translation>scindée de #{number}</translation>
    </message>
    <message>
        <source>split into {numbers}</source>
        <translation>scindée en {numbers}</translation>
    </message>
    <message>
        <source>split of #{number}</source>
        <translation>scission de #{number}</translation>
    </message>
    <message>
        <source>split on {day}</source>
        <translation>scindée le {day}</translation>
    </message>
    <message>
        <source>stands for revision {number}</source>
        <translation>se rapporte à la révision {number}</translation>
    </message>
    <message>
        <source>stands for the action as a whole</source>
        <translation>se rapporte à l’action dans son ensemble</translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>tableau {number}</translation>
    </message>
    <message>
        <source>table {number} (quoted)</source>
        <translation>tableau {number} (cité)</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>the action as a whole</source>
        <translation>l’action dans son ensemble</translation>
    </message>
    <message>
        <source>the answer to question {number}</source>
        <translation>la réponse à la question {number}</translation>
    </message>
    <message>
        <source>the closure report</source>
        <translation>le rapport de clôture</translation>
    </message>
    <message>
        <source>the closure report of plan {plan_id}</source>
        <translation>le rapport de clôture du plan {plan_id}</translation>
    </message>
    <message>
        <source>the copied table</source>
        <translation>le tableau copié</translation>
    </message>
    <message>
        <source>the evidence file {sha256}</source>
        <translation>le fichier de preuve {sha256}</translation>
    </message>
    <message>
        <source>the file was replaced ({old} → {new})</source>
        <translation>le fichier a été remplacé ({old} → {new})</translation>
    </message>
    <message>
        <source>the file “{format}” of the issued update with id {update_id}</source>
        <translation>le fichier « {format} » de la mise à jour publiée d’identifiant {update_id}</translation>
    </message>
    <message>
        <source>the intro of the next update</source>
        <translation>l’introduction de la prochaine mise à jour</translation>
    </message>
    <message>
        <source>the note now says: {text}</source>
        <translation>la note dit maintenant : {text}</translation>
    </message>
    <message>
        <source>the parts of #{number}</source>
        <translation>les parties de #{number}</translation>
    </message>
    <message>
        <source>the plan's details</source>
        <translation>les informations du plan</translation>
    </message>
    <message>
        <source>the promise of {date} was dropped</source>
        <translation>la promesse de {date} a été abandonnée</translation>
    </message>
    <message>
        <source>the row below has no number and no action; its texts are added here.</source>
        <translation>la ligne du dessous n’a ni numéro ni action ; ses textes sont ajoutés ici.</translation>
    </message>
    <message>
        <source>the row changes #{number}</source>
        <translation>la ligne modifie #{number}</translation>
    </message>
    <message>
        <source>the row has fewer cells than the header; what they would say stays as it is.</source>
        <translation>la ligne a moins de cellules que l’en-tête ; ce qu’elles diraient reste tel quel.</translation>
    </message>
    <message>
        <source>the row says no action; what the plan says stays as it is.</source>
        <translation>la ligne n’indique pas d’action ; ce que dit le plan reste tel quel.</translation>
    </message>
    <message>
        <source>the row says nothing else: look whether it goes on with the row above.</source>
        <translation>la ligne ne dit rien d’autre : vérifiez si elle continue la ligne du dessus.</translation>
    </message>
    <message>
        <source>the rows of the issued update with id {update_id}</source>
        <translation>les lignes de la mise à jour publiée d’identifiant {update_id}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>the template {sha256}</source>
        <translation>le modèle {sha256}</translation>
    </message>
    <message>
        <source>the view “{name}” of plan {plan_id}</source>
        <translation>la vue « {name} » du plan {plan_id}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>too long: {form}</source>
        <translation>trop long : {form}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>update {number}</source>
        <translation>mise à jour {number}</translation>
    </message>
    <message>
        <source>update {number} of plan {plan_id}</source>
        <translation>la mise à jour {number} du plan {plan_id}</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelle</translation>
    </message>
    <message>
        <source>vaguer</source>
        <translation>plus vague</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>was dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>was reworded</source>
        <translation>reformulée</translation>
    </message>
    <message>
        <source>what each plan's next update will tell</source>
        <translation>ce que dira la prochaine mise à jour de chaque plan</translation>
    </message>
    <message>
        <source>where an action became several</source>
        <translation>lorsqu’une action en est devenue plusieurs</translation>
    </message>
    <message>
        <source>which action?</source>
        <translation>quelle action ?</translation>
    </message>
    <message>
        <source>white space only</source>
        <translation>blancs seulement</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>retirée : {reason}</translation>
    </message>
    <message>
        <source>your system's office program</source>
        <translation>le programme bureautique de votre système</translation>
    </message>
    <message>
        <source>your system's program for PDF documents</source>
        <translation>le programme de votre système pour les documents PDF</translation>
    </message>
    <message>
        <source>your system's program for pictures</source>
        <translation>le programme de votre système pour les images</translation>
    </message>
    <message>
        <source>your system's program for texts</source>
        <translation>le programme de votre système pour les textes</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action} : {what}</translation>
    </message>
    <message>
        <source>{address} stands behind a link or picture and in no cell; it is left out.</source>
        <translation>{address} se trouve derrière un lien ou une image et dans aucune cellule ; c’est laissé de côté.</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} ko</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} Mo</translation>
    </message>
    <message numerus="yes">
        <source>{amount} changes</source>
        <extracomment>{amount} change</extracomment>
        <translation>
            <numerusform>{amount} modification</numerusform>
            <numerusform>{amount} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} older ones are left out: choose fewer days</source>
        <translation>{amount} plus anciennes sont omises : choisissez moins de jours</translation>
    </message>
    <message>
        <source>{answer}: {what}</source>
        <translation>{answer} : {what}</translation>
    </message>
    <message>
        <source>{archive} can't be read ({why}): check the name and its permissions.</source>
        <translation>{archive} ne peut pas être lu ({why}) : vérifiez le nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>{archive} can't be unsealed ({why}): make room in the folder for temporary files.</source>
        <translation>{archive} ne peut pas être descellé ({why}) : faites de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>{archive} holds more than {most} files, which no file of ours does: nothing was read.</source>
        <translation>{archive} contient plus de {most} fichiers, ce qu’aucun de nos fichiers ne fait : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}” and “{other}”, which can't lie beside each other: nothing was read.</source>
        <translation>{archive} contient « {name} » et « {other} », qui ne peuvent pas coexister : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which Windows takes for a device: nothing was read.</source>
        <translation>{archive} contient « {name} », que Windows prend pour un périphérique : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which is a link or a device and no file: nothing was read.</source>
        <translation>{archive} contient « {name} », qui est un lien ou un périphérique et non un fichier : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which is compressed in a manner that is not read here: pack it as usual.</source>
        <translation>{archive} contient « {name} », compressé d’une façon qui n’est pas lue ici : compressez-le de la façon habituelle.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which is encrypted: unpack it with its password first.</source>
        <translation>{archive} contient « {name} », qui est chiffré : décompressez-le d’abord avec son mot de passe.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which is no name of a file: nothing was read.</source>
        <translation>{archive} contient « {name} », qui n’est pas un nom de fichier : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which is something else to other programs: nothing was read.</source>
        <translation>{archive} contient « {name} », qui est autre chose pour d’autres programmes : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} holds “{name}”, which leads out of its folder: nothing was read.</source>
        <translation>{archive} contient « {name} », qui mène hors de son dossier : rien n’a été lu.</translation>
    </message>
    <message>
        <source>{archive} is no ordinary file: name a zip file.</source>
        <translation>{archive} n’est pas un fichier ordinaire : indiquez un fichier zip.</translation>
    </message>
    <message>
        <source>{archive} is no zip file, or is damaged ({why}): get it anew.</source>
        <translation>{archive} n’est pas un fichier zip, ou est endommagé ({why}) : procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>{archive} is sealed, and holds no package of ours.</source>
        <translation>{archive} est scellé, et ne contient pas de dossier d’audit de Remediary.</translation>
    </message>
    <message>
        <source>{archive} is sealed: give the passphrase that it was sealed with.</source>
        <translation>{archive} est scellé : donnez la phrase secrète avec laquelle il a été scellé.</translation>
    </message>
    <message>
        <source>{archive} unpacks to far more than it may: nothing was taken from it.</source>
        <translation>{archive} décompressé est bien plus gros que permis : rien n’en a été tiré.</translation>
    </message>
    <message>
        <source>{author} added #{number}.</source>
        <translation>{author} a ajouté #{number}.</translation>
    </message>
    <message>
        <source>{author} cancelled #{number}.</source>
        <translation>{author} a annulé #{number}.</translation>
    </message>
    <message>
        <source>{author} changed #{number} while you were editing. {field} now says “{theirs}”; you wrote “{yours}”, which was not saved. Look, and write again.</source>
        <translation>{author} a modifié #{number} pendant votre saisie. {field} dit maintenant « {theirs} » ; vous avez écrit « {yours} », qui n’a pas été enregistré. Regardez, et écrivez de nouveau.</translation>
    </message>
    <message>
        <source>{author} changed #{number}.</source>
        <translation>{author} a modifié #{number}.</translation>
    </message>
    <message>
        <source>{author} completed #{number}.</source>
        <translation>{author} a achevé #{number}.</translation>
    </message>
    <message>
        <source>{author} delayed #{number}.</source>
        <translation>{author} a retardé #{number}.</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <translation>{before} et {last}</translation>
    </message>
    <message>
        <source>{before} became {after}: {what}</source>
        <translation>{before} devenu {after} : {what}</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <translation>{before} ou {last}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation>{before}, {next}</translation>
    </message>
    <message numerus="yes">
        <source>{changed} of {count} actions change.</source>
        <extracomment>{changed} of {count} action changes.</extracomment>
        <translation>
            <numerusform>{changed} action sur {count} change.</numerusform>
            <numerusform>{changed} actions sur {count} changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions</source>
        <extracomment>{count} action</extracomment>
        <translation>
            <numerusform>{count} action</numerusform>
            <numerusform>{count} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions change</source>
        <extracomment>{count} action changes</extracomment>
        <translation>
            <numerusform>{count} action change</numerusform>
            <numerusform>{count} actions changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions chosen</source>
        <extracomment>{count} action chosen</extracomment>
        <translation>
            <numerusform>{count} action choisie</numerusform>
            <numerusform>{count} actions choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions were left out, because all their revisions are lost.</source>
        <extracomment>{count} action was left out, because all its revisions are lost.</extracomment>
        <translation>
            <numerusform>{count} action a été laissée de côté, car toutes ses révisions sont perdues.</numerusform>
            <numerusform>{count} actions ont été laissées de côté, car toutes leurs révisions sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are new</source>
        <extracomment>{count} is new</extracomment>
        <translation>
            <numerusform>{count} nouvelle</numerusform>
            <numerusform>{count} nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells are on the clipboard.</source>
        <extracomment>{count} cell is on the clipboard.</extracomment>
        <translation>
            <numerusform>{count} cellule est dans le presse-papiers.</numerusform>
            <numerusform>{count} cellules sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells can't be read:</source>
        <extracomment>{count} cell can't be read:</extracomment>
        <translation>
            <numerusform>{count} cellule ne peut pas être lue :</numerusform>
            <numerusform>{count} cellules ne peuvent pas être lues :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <extracomment>{count} change</extracomment>
        <translation>
            <numerusform>{count} modification</numerusform>
            <numerusform>{count} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks stand against this update. {first} Mend what they say, or give a reason to issue it all the same.</source>
        <extracomment>A check stands against this update: {first} Mend it, or give a reason to issue it all the same.</extracomment>
        <translation>
            <numerusform>{count} vérification s’oppose à cette mise à jour. {first} Corrigez ce qu’elle dit, ou donnez un motif de publier quand même.</numerusform>
            <numerusform>{count} vérifications s’opposent à cette mise à jour. {first} Corrigez ce qu’elles disent, ou donnez un motif de publier quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>{count} closes</translation>
    </message>
    <message numerus="yes">
        <source>{count} columns</source>
        <extracomment>{count} column</extracomment>
        <translation>
            <numerusform>{count} colonne</numerusform>
            <numerusform>{count} colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} columns are left out.</source>
        <extracomment>{count} column is left out.</extracomment>
        <translation>
            <numerusform>{count} colonne est laissée de côté.</numerusform>
            <numerusform>{count} colonnes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} columns go into the observations, with their headings.</source>
        <extracomment>{count} column goes into the observations, with its heading.</extracomment>
        <translation>
            <numerusform>{count} colonne va dans les observations, avec son intitulé.</numerusform>
            <numerusform>{count} colonnes vont dans les observations, avec leurs intitulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} columns reach beyond the last one of the table, and are left out.</source>
        <extracomment>{count} column reaches beyond the last one of the table, and is left out.</extracomment>
        <translation>
            <numerusform>{count} colonne dépasse la dernière du tableau, et est laissée de côté.</numerusform>
            <numerusform>{count} colonnes dépassent la dernière du tableau, et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dates were promised</source>
        <extracomment>{count} date was promised</extracomment>
        <translation>
            <numerusform>{count} date promise</numerusform>
            <numerusform>{count} dates promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>{count} day</extracomment>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <extracomment>{count} day ago</extracomment>
        <translation>
            <numerusform>il y a {count} jour</numerusform>
            <numerusform>il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days earlier</source>
        <extracomment>{count} day earlier</extracomment>
        <translation>
            <numerusform>{count} jour plus tôt</numerusform>
            <numerusform>{count} jours plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days in all</source>
        <extracomment>{count} day in all</extracomment>
        <translation>
            <numerusform>{count} jour au total</numerusform>
            <numerusform>{count} jours au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <extracomment>{count} day late</extracomment>
        <translation>
            <numerusform>{count} jour de retard</numerusform>
            <numerusform>{count} jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days later</source>
        <extracomment>{count} day later</extracomment>
        <translation>
            <numerusform>{count} jour plus tard</numerusform>
            <numerusform>{count} jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days left</source>
        <extracomment>{count} day left</extracomment>
        <translation>
            <numerusform>{count} jour restant</numerusform>
            <numerusform>{count} jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deadlines are near.</source>
        <extracomment>{count} deadline is near.</extracomment>
        <translation>
            <numerusform>{count} échéance est proche.</numerusform>
            <numerusform>{count} échéances sont proches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deadlines are overdue.</source>
        <extracomment>{count} deadline is overdue.</extracomment>
        <translation>
            <numerusform>{count} échéance est dépassée.</numerusform>
            <numerusform>{count} échéances sont dépassées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} differences</source>
        <extracomment>{count} difference</extracomment>
        <translation>
            <numerusform>{count} différence</numerusform>
            <numerusform>{count} différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} due dates slip</source>
        <extracomment>{count} due date slips</extracomment>
        <translation>
            <numerusform>{count} échéance glisse</numerusform>
            <numerusform>{count} échéances glissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} due dates would slip: give a reason for them.</source>
        <extracomment>{count} due date would slip: give a reason for it.</extracomment>
        <translation>
            <numerusform>{count} échéance glisserait : indiquez-en le motif.</numerusform>
            <numerusform>{count} échéances glisseraient : indiquez-en le motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} end</source>
        <extracomment>{count} ends</extracomment>
        <translation>
            <numerusform>{count} prend fin</numerusform>
            <numerusform>{count} prennent fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of its log were recomputed, {moment}.</source>
        <extracomment>{count} entry of its log was recomputed, {moment}.</extracomment>
        <translation>
            <numerusform>{count} entrée de son journal a été recalculée, le {moment}.</numerusform>
            <numerusform>{count} entrées de son journal ont été recalculées, le {moment}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the history log are lost: {numbers}.</source>
        <extracomment>{count} entry of the history log is lost: {numbers}.</extracomment>
        <translation>
            <numerusform>{count} entrée du journal d’historique est perdue : {numbers}.</numerusform>
            <numerusform>{count} entrées du journal d’historique sont perdues : {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the history log do not fit their hashes: {numbers}.</source>
        <extracomment>{count} entry of the history log does not fit its hash: {numbers}.</extracomment>
        <translation>
            <numerusform>{count} entrée du journal d’historique ne correspond pas à son empreinte : {numbers}.</numerusform>
            <numerusform>{count} entrées du journal d’historique ne correspondent pas à leurs empreintes : {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <extracomment>{count} error</extracomment>
        <translation>
            <numerusform>{count} erreur</numerusform>
            <numerusform>{count} erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors overridden</source>
        <extracomment>{count} error overridden</extracomment>
        <translation>
            <numerusform>{count} erreur outrepassée</numerusform>
            <numerusform>{count} erreurs outrepassées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors: mend them, or give a reason</source>
        <extracomment>{count} error: mend it, or give a reason</extracomment>
        <translation>
            <numerusform>{count} erreur : corrigez-la, ou donnez un motif</numerusform>
            <numerusform>{count} erreurs : corrigez-les, ou donnez un motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found only in history</source>
        <extracomment>{count} found only in history</extracomment>
        <translation>
            <numerusform>{count} trouvée seulement dans l’historique</numerusform>
            <numerusform>{count} trouvées seulement dans l’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} further rows are as long.</source>
        <extracomment>{count} further row is as long.</extracomment>
        <translation>
            <numerusform>{count} autre ligne est aussi longue.</numerusform>
            <numerusform>{count} autres lignes sont aussi longues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} gone</source>
        <translation>disparues : {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} hints</source>
        <extracomment>{count} hint</extracomment>
        <translation>
            <numerusform>{count} remarque</numerusform>
            <numerusform>{count} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>{count} hour</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours ago</source>
        <extracomment>{count} hour ago</extracomment>
        <translation>
            <numerusform>il y a {count} heure</numerusform>
            <numerusform>il y a {count} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in our own look: the file takes yours from your template.</source>
        <translation>{count} dans notre présentation : le fichier prend la vôtre dans votre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>{count} issued updates</source>
        <extracomment>{count} issued update</extracomment>
        <translation>
            <numerusform>{count} mise à jour publiée</numerusform>
            <numerusform>{count} mises à jour publiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <extracomment>{count} item</extracomment>
        <translation>
            <numerusform>{count} élément</numerusform>
            <numerusform>{count} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>{count} line</extracomment>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links</source>
        <extracomment>{count} link</extracomment>
        <translation>
            <numerusform>{count} lien</numerusform>
            <numerusform>{count} liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} met</source>
        <extracomment>{count} met</extracomment>
        <translation>
            <numerusform>{count} tenu</numerusform>
            <numerusform>{count} tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes ago</source>
        <extracomment>{count} minute ago</extracomment>
        <translation>
            <numerusform>il y a {count} minute</numerusform>
            <numerusform>il y a {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} missed</source>
        <extracomment>{count} missed</extracomment>
        <translation>
            <numerusform>{count} manqué</numerusform>
            <numerusform>{count} manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>{count} more</extracomment>
        <translation>
            <numerusform>{count} autre</numerusform>
            <numerusform>{count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more between them</source>
        <extracomment>{count} more between them</extracomment>
        <translation>
            <numerusform>{count} autre entre les deux</numerusform>
            <numerusform>{count} autres entre les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more lines</source>
        <extracomment>{count} more line</extracomment>
        <translation>
            <numerusform>{count} ligne de plus</numerusform>
            <numerusform>{count} lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more notes</source>
        <extracomment>{count} more note</extracomment>
        <translation>
            <numerusform>{count} autre remarque</numerusform>
            <numerusform>{count} autres remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more notes are left out.</source>
        <extracomment>{count} more note is left out.</extracomment>
        <translation>
            <numerusform>{count} note de plus est laissée de côté.</numerusform>
            <numerusform>{count} notes de plus sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more texts are kept as written.</source>
        <extracomment>{count} more text is kept as written.</extracomment>
        <translation>
            <numerusform>{count} autre texte est gardé tel quel.</numerusform>
            <numerusform>{count} autres textes sont gardés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more: “Compare…” shows them all.</source>
        <extracomment>{count} more: “Compare…” shows it.</extracomment>
        <translation>
            <numerusform>{count} de plus : « Comparer… » l’affiche.</numerusform>
            <numerusform>{count} de plus : « Comparer… » les affiche toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouvelles : {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were corrected from the log.</source>
        <extracomment>{count} of them was corrected from the log.</extracomment>
        <translation>
            <numerusform>{count} d’entre elles a été corrigée d’après le journal.</numerusform>
            <numerusform>{count} d’entre elles ont été corrigées d’après le journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were given back from the log.</source>
        <extracomment>{count} of them was given back from the log.</extracomment>
        <translation>
            <numerusform>{count} d’entre elles a été restituée par le journal.</numerusform>
            <numerusform>{count} d’entre elles ont été restituées par le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} shown</source>
        <translation>{count} sur {all} affichées</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} caractères sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>{count} open actions by their due dates</source>
        <extracomment>{count} open action by its due date</extracomment>
        <translation>
            <numerusform>{count} action ouverte par échéance</numerusform>
            <numerusform>{count} actions ouvertes par échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other windows have this file open</source>
        <extracomment>{count} other window has this file open</extracomment>
        <translation>
            <numerusform>{count} autre fenêtre a ce fichier ouvert</numerusform>
            <numerusform>{count} autres fenêtres ont ce fichier ouvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other windows have this file open. They are told so, and save nothing more into what is replaced.</source>
        <extracomment>{count} other window has this file open. It is told so, and saves nothing more into what is replaced.</extracomment>
        <translation>
            <numerusform>{count} autre fenêtre a ce fichier ouvert. Elle en est informée, et n’enregistre plus rien dans ce qui est remplacé.</numerusform>
            <numerusform>{count} autres fenêtres ont ce fichier ouvert. Elles en sont informées, et n’enregistrent plus rien dans ce qui est remplacé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} overdue</source>
        <extracomment>{count} overdue</extracomment>
        <translation>
            <numerusform>{count} en retard</numerusform>
            <numerusform>{count} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <extracomment>{count} page</extracomment>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pages of tables can't be read.</source>
        <extracomment>{count} page of tables can't be read.</extracomment>
        <translation>
            <numerusform>{count} page de tables ne peut pas être lue.</numerusform>
            <numerusform>{count} pages de tables ne peuvent pas être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures in the table are left out.</source>
        <extracomment>A picture in the table is left out.</extracomment>
        <translation>
            <numerusform>Une image du tableau est laissée de côté.</numerusform>
            <numerusform>{count} images du tableau sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} plans</source>
        <extracomment>{count} plan</extracomment>
        <translation>
            <numerusform>{count} plan</numerusform>
            <numerusform>{count} plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} revisions in the history</source>
        <extracomment>{count} revision in the history</extracomment>
        <translation>
            <numerusform>{count} révision dans l’historique</numerusform>
            <numerusform>{count} révisions dans l’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <extracomment>{count} row</extracomment>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are hidden in the page and were left out.</source>
        <extracomment>{count} row is hidden in the page and was left out.</extracomment>
        <translation>
            <numerusform>{count} ligne est masquée dans la page et a été laissée de côté.</numerusform>
            <numerusform>{count} lignes sont masquées dans la page et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are in the new file.</source>
        <extracomment>{count} row is in the new file.</extracomment>
        <translation>
            <numerusform>{count} ligne est dans le nouveau fichier.</numerusform>
            <numerusform>{count} lignes sont dans le nouveau fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are lost, as far as can be known.</source>
        <extracomment>{count} row is lost, as far as can be known.</extracomment>
        <translation>
            <numerusform>{count} ligne est perdue, pour autant qu’on puisse le savoir.</numerusform>
            <numerusform>{count} lignes sont perdues, pour autant qu’on puisse le savoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are lost.</source>
        <extracomment>{count} row is lost.</extracomment>
        <translation>
            <numerusform>{count} ligne est perdue.</numerusform>
            <numerusform>{count} lignes sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows could be actions of the plan or new ones, or say no action: choose what they are.</source>
        <extracomment>{count} row could be an action of the plan or a new one, or says no action: choose what it is.</extracomment>
        <translation>
            <numerusform>{count} ligne pourrait être une action du plan ou une nouvelle, ou ne dit aucune action : choisissez ce qu’elle est.</numerusform>
            <numerusform>{count} lignes pourraient être des actions du plan ou de nouvelles, ou ne disent aucune action : choisissez ce qu’elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {all} differ</source>
        <extracomment>{count} row of {all} differs</extracomment>
        <translation>
            <numerusform>{count} ligne sur {all} diffère</numerusform>
            <numerusform>{count} lignes sur {all} diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows still have to be decided.</source>
        <extracomment>{count} row still has to be decided.</extracomment>
        <translation>
            <numerusform>{count} ligne reste à décider.</numerusform>
            <numerusform>{count} lignes restent à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were read.</source>
        <extracomment>{count} row was read.</extracomment>
        <translation>
            <numerusform>{count} ligne a été lue.</numerusform>
            <numerusform>{count} lignes ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} running</source>
        <extracomment>{count} running</extracomment>
        <translation>
            <numerusform>{count} en cours</numerusform>
            <numerusform>{count} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} saves of evidence</source>
        <extracomment>{count} save of evidence</extracomment>
        <translation>
            <numerusform>{count} enregistrement de preuve</numerusform>
            <numerusform>{count} enregistrements de preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} slipped</source>
        <translation>glissées : {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} slips</source>
        <extracomment>{count} slip</extracomment>
        <translation>
            <numerusform>{count} glissement</numerusform>
            <numerusform>{count} glissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts can't be known for certain: say what they mean, or keep them as written.</source>
        <extracomment>{count} text can't be known for certain: say what it means, or keep it as written.</extracomment>
        <translation>
            <numerusform>{count} texte ne peut être connu avec certitude : dites ce qu’il signifie, ou gardez-le tel quel.</numerusform>
            <numerusform>{count} textes ne peuvent être connus avec certitude : dites ce qu’ils signifient, ou gardez-les tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts that you typed were not saved: {places}.</source>
        <extracomment>{count} text that you typed was not saved: {places}.</extracomment>
        <translation>
            <numerusform>{count} texte que vous avez saisi n’a pas été enregistré : {places}.</numerusform>
            <numerusform>{count} textes que vous avez saisis n’ont pas été enregistrés : {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things are wrong.</source>
        <extracomment>{count} thing is wrong.</extracomment>
        <translation>
            <numerusform>{count} chose ne va pas.</numerusform>
            <numerusform>{count} choses ne vont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not agree with the history log any more:</source>
        <extracomment>{count} thing does not agree with the history log any more:</extracomment>
        <translation>
            <numerusform>{count} chose ne s’accorde plus avec le journal d’historique :</numerusform>
            <numerusform>{count} choses ne s’accordent plus avec le journal d’historique :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things in this file are not as they were written.</source>
        <extracomment>{count} thing in this file is not as it was written.</extracomment>
        <translation>
            <numerusform>{count} chose dans ce fichier n’est pas telle qu’elle a été écrite.</numerusform>
            <numerusform>{count} choses dans ce fichier ne sont pas telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times dropped</source>
        <extracomment>{count} time dropped</extracomment>
        <translation>
            <numerusform>{count} fois abandonnée</numerusform>
            <numerusform>{count} fois abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times later</source>
        <extracomment>{count} time later</extracomment>
        <translation>
            <numerusform>{count} fois repoussée</numerusform>
            <numerusform>{count} fois repoussées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times vaguer</source>
        <extracomment>{count} time vaguer</extracomment>
        <translation>
            <numerusform>{count} fois plus vague</numerusform>
            <numerusform>{count} fois plus vagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times without a reason</source>
        <extracomment>{count} time without a reason</extracomment>
        <translation>
            <numerusform>{count} fois sans motif</numerusform>
            <numerusform>{count} fois sans motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} updates</source>
        <extracomment>{count} update</extracomment>
        <translation>
            <numerusform>{count} mise à jour</numerusform>
            <numerusform>{count} mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} updates were issued since and are not in this backup.</source>
        <extracomment>{count} update was issued since and is not in this backup.</extracomment>
        <translation>
            <numerusform>{count} mise à jour a été publiée depuis et n’est pas dans cette sauvegarde.</numerusform>
            <numerusform>{count} mises à jour ont été publiées depuis et ne sont pas dans cette sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <extracomment>{count} warning</extracomment>
        <translation>
            <numerusform>{count} avertissement</numerusform>
            <numerusform>{count} avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings: look at them</source>
        <extracomment>{count} warning: look at it</extracomment>
        <translation>
            <numerusform>{count} avertissement : regardez-le</numerusform>
            <numerusform>{count} avertissements : regardez-les</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} with the file's paper, margins and columns; Word sets the lines in its own fonts.</source>
        <translation>{count} avec le papier, les marges et les colonnes du fichier ; Word compose les lignes dans ses propres polices.</translation>
    </message>
    <message numerus="yes">
        <source>{count} withdrawn</source>
        <extracomment>{count} withdrawn</extracomment>
        <translation>
            <numerusform>{count} retirée</numerusform>
            <numerusform>{count} retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} is not past yet: compare with an earlier day.</source>
        <translation>Le {day} n’est pas encore passé : comparez avec un jour antérieur.</translation>
    </message>
    <message>
        <source>{day} · {actions} · issued by {author}</source>
        <translation>{day} · {actions} · publiée par {author}</translation>
    </message>
    <message>
        <source>{day}, at an unknown hour</source>
        <translation>{day}, à une heure inconnue</translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day} : {what}</translation>
    </message>
    <message>
        <source>{done} of {all} entries. You can go on working meanwhile.</source>
        <translation>{done} entrées sur {all}. Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} achevées</translation>
    </message>
    <message>
        <source>{edition} is on the clipboard as Markdown, and as a table.</source>
        <translation>{edition} : dans le presse-papiers, en Markdown et sous forme de tableau.</translation>
    </message>
    <message>
        <source>{edition} is on the clipboard as Markdown.</source>
        <translation>{edition} : dans le presse-papiers, en Markdown.</translation>
    </message>
    <message>
        <source>{edition} is on the clipboard as plain text of 80 columns.</source>
        <translation>{edition} : dans le presse-papiers, en texte brut de 80 colonnes.</translation>
    </message>
    <message>
        <source>{event} {stops}</source>
        <translation>{event} {stops}</translation>
    </message>
    <message>
        <source>{evidence} counts again.</source>
        <translation>{evidence} compte de nouveau.</translation>
    </message>
    <message>
        <source>{evidence} has another file now; the earlier one stays in its history.</source>
        <translation>{evidence} a maintenant un autre fichier ; le précédent reste dans son historique.</translation>
    </message>
    <message>
        <source>{evidence} is changed.</source>
        <translation>{evidence} est modifiée.</translation>
    </message>
    <message>
        <source>{evidence} is withdrawn: it stays readable, and counts no longer.</source>
        <translation>{evidence} est retirée : elle reste lisible, et ne compte plus.</translation>
    </message>
    <message>
        <source>{evidence}, withdrawn</source>
        <translation>{evidence}, retirée</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>{field} of #{number}</source>
        <translation>{field} de #{number}</translation>
    </message>
    <message>
        <source>{field}: none any more</source>
        <translation>{field} : plus rien</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field} : {old} → {new}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>{first} Later also {numbers}.</source>
        <translation>{first} Plus tard aussi {numbers}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{folder} can't be made ({why}): name a database with --db.</source>
        <translation>{folder} ne peut pas être créé ({why}) : désignez une base de données avec --db.</translation>
    </message>
    <message>
        <source>{gap}; missed: {rules}</source>
        <translation>{gap} ; manqué : {rules}</translation>
    </message>
    <message>
        <source>{gap}; nothing missed</source>
        <translation>{gap} ; rien de manqué</translation>
    </message>
    <message numerus="yes">
        <source>{group}: {count} actions</source>
        <extracomment>{group}: {count} action</extracomment>
        <translation>
            <numerusform>{group} : {count} action</numerusform>
            <numerusform>{group} : {count} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} attached to action #{number}.</source>
        <translation>Joint à l’action #{number} : {items}.</translation>
    </message>
    <message>
        <source>{kind}, {size}

Files of this kind are not shown here.</source>
        <translation>{kind}, {size}

Les fichiers de ce type ne sont pas affichés ici.</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}  ({size}, action {number})</source>
        <translation>{label}  {name}  ({size}, action {number})</translation>
    </message>
    <message>
        <source>{level} (usual)</source>
        <translation>{level} (par défaut)</translation>
    </message>
    <message>
        <source>{moment} by {author}</source>
        <translation>{moment} par {author}</translation>
    </message>
    <message>
        <source>{moment} · {day}, {time} your time (UTC{offset})</source>
        <translation>{moment} · {day}, {time} chez vous (UTC{offset})</translation>
    </message>
    <message>
        <source>{moment}, which is your local time</source>
        <translation>{moment}, soit votre heure locale</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (modifié)</translation>
    </message>
    <message>
        <source>{name} can't be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} differs from the log in record {place}.</source>
        <translation>{name} diffère du journal à l’enregistrement {place}.</translation>
    </message>
    <message>
        <source>{name} does not belong to the package.</source>
        <translation>{name} n’appartient pas au dossier d’audit.</translation>
    </message>
    <message>
        <source>{name} does not hold, and was not opened: {problem}</source>
        <translation>{name} n’est pas intact, et n’a pas été ouvert : {problem}</translation>
    </message>
    <message>
        <source>{name} exists already in {folder}. Replace it?</source>
        <translation>{name} existe déjà dans {folder}. Le remplacer ?</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters of text: save the table of actions in a file of its own.</source>
        <translation>{name} contient plus de {count} caractères de texte : enregistrez le tableau des actions dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} has more than {count} columns: take only those of the plan.</source>
        <translation>{name} compte plus de {count} colonnes : ne prenez que celles du plan.</translation>
    </message>
    <message>
        <source>{name} has more than {count} rows: bring it in by parts.</source>
        <translation>{name} compte plus de {count} lignes : importez-le par parties.</translation>
    </message>
    <message>
        <source>{name} has more than {count} rows: save the table of actions in a file of its own.</source>
        <translation>{name} compte plus de {count} lignes : enregistrez le tableau des actions dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} has this file open in another window, since {time}</source>
        <translation>{name} a ce fichier ouvert dans une autre fenêtre, depuis {time}</translation>
    </message>
    <message>
        <source>{name} has this file open on {computer}, since {time}</source>
        <translation>{name} a ce fichier ouvert sur {computer}, depuis {time}</translation>
    </message>
    <message>
        <source>{name} is a PDF, which has no cells: bring in the file that it was made from.</source>
        <translation>{name} est un PDF, qui n’a pas de cellules : importez le fichier dont il a été tiré.</translation>
    </message>
    <message>
        <source>{name} is a Rich Text file: open it and save it as a Word document (.docx).</source>
        <translation>{name} est un fichier Rich Text : ouvrez-le et enregistrez-le comme document Word (.docx).</translation>
    </message>
    <message>
        <source>{name} is a document of an older Word: open it and save it as .docx.</source>
        <translation>{name} est un document d’un ancien Word : ouvrez-le et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{name} is a presentation: copy its table into a Word document or a workbook.</source>
        <translation>{name} est une présentation : copiez son tableau dans un document Word ou un classeur.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file without sheets: open it and save it as .docx or .xlsx.</source>
        <translation>{name} est un fichier OpenDocument sans feuilles : ouvrez-le et enregistrez-le en .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>{name} is damaged ({why}): open it in the program that made it, save it anew, and try again.</source>
        <translation>{name} est endommagé ({why}) : ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau, et recommencez.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no workbook: open it in Excel and save it as .xlsx.</source>
        <translation>{name} est endommagé, ou n’est pas un classeur : ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>{name} is empty: attach it when something is in it.</source>
        <translation>{name} est vide : joignez-le quand il contiendra quelque chose.</translation>
    </message>
    <message>
        <source>{name} is encrypted: type the passphrase that you were told with it.</source>
        <translation>{name} est chiffré : saisissez la phrase secrète qu’on vous a donnée avec lui.</translation>
    </message>
    <message>
        <source>{name} is larger than {gigabytes} GB: attach a smaller part of it, or a link to where it lies.</source>
        <translation>{name} dépasse {gigabytes} Go : joignez-en une plus petite partie, ou un lien vers son emplacement.</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB: save the table of actions in a file of its own.</source>
        <translation>{name} dépasse {megabytes} Mo : enregistrez le tableau des actions dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read: copy the table itself.</source>
        <translation>{name} est imbriqué trop profondément pour être lu : copiez le tableau lui-même.</translation>
    </message>
    <message>
        <source>{name} is no file of a kind that can be brought in: save it as .xlsx, .docx or .csv.</source>
        <translation>{name} n’est pas d’un type qui peut être importé : enregistrez-le en .xlsx, .docx ou .csv.</translation>
    </message>
    <message>
        <source>{name} is not in the archive as its list tells.</source>
        <translation>{name} n’est pas dans l’archive comme sa liste le dit.</translation>
    </message>
    <message>
        <source>{name} is not the file that SHA256SUMS lists.</source>
        <translation>{name} n’est pas le fichier que liste SHA256SUMS.</translation>
    </message>
    <message>
        <source>{name} is not the file that entry {place} of the log tells of.</source>
        <translation>{name} n’est pas le fichier que mentionne l’entrée {place} du journal.</translation>
    </message>
    <message>
        <source>{name} is protected by a password: open it and save it without.</source>
        <translation>{name} est protégé par un mot de passe : ouvrez-le et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>{name} is sealed. Give the passphrase that it was sealed with.</source>
        <translation>{name} est scellé. Donnez la phrase secrète avec laquelle il a été scellé.</translation>
    </message>
    <message>
        <source>{name} made the program that reads it fail, and nothing was brought in: open it in the program that made it, save it anew, and try again.</source>
        <translation>{name} a fait échouer le programme qui le lit, et rien n’a été importé : ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau, et recommencez.</translation>
    </message>
    <message>
        <source>{name} needs more than {megabytes} MB of memory to read: save the table of actions in a file of its own.</source>
        <translation>{name} demande plus de {megabytes} Mo de mémoire à la lecture : enregistrez le tableau des actions dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} takes more than {seconds} seconds to read: save the table of actions in its own file.</source>
        <translation>{name} demande plus de {seconds} secondes de lecture : enregistrez le tableau des actions dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} tells no head of a history log: choose a package, or a file of an issued update.</source>
        <translation>{name} n’indique aucune tête de journal d’historique : choisissez un dossier d’audit, ou un fichier d’une mise à jour publiée.</translation>
    </message>
    <message>
        <source>{name} was given to another program.</source>
        <translation>{name} a été confié à un autre programme.</translation>
    </message>
    <message>
        <source>{name} was moved, replaced or deleted. All that was saved can still be copied from here.</source>
        <translation>{name} a été déplacé, remplacé ou supprimé. Tout ce qui a été enregistré peut encore être copié d’ici.</translation>
    </message>
    <message>
        <source>{name} was overwritten or cut by another program. What you see is what is left of it here: save that, or put a backup in its place.</source>
        <translation>{name} a été écrasé ou tronqué par un autre programme. Ce que vous voyez est ce qui en reste ici : enregistrez-le, ou mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>{name} {place} is missing in the log.</source>
        <translation>{name} {place} manque dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} actions</source>
        <extracomment>{name}, {count} action</extracomment>
        <translation>
            <numerusform>{name}, {count} action</numerusform>
            <numerusform>{name}, {count} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name}: announcement and intro</source>
        <translation>{name} : annonce et introduction</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name} : {count}</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name} : {day}</translation>
    </message>
    <message>
        <source>{name}: {message}</source>
        <translation>{name} : {message}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} are done, and no date says since when.</source>
        <extracomment>{numbers} is done, and no date says since when.</extracomment>
        <translation>
            <numerusform>{numbers} est achevée, et aucune date ne dit depuis quand.</numerusform>
            <numerusform>{numbers} sont achevées, et aucune date ne dit depuis quand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} are done, and nothing proves them: attach evidence, or say it in the observations.</source>
        <extracomment>{numbers} is done, and nothing proves it: attach evidence, or say it in the observations.</extracomment>
        <translation>
            <numerusform>{numbers} est achevée, et rien ne le prouve : joignez une preuve, ou dites-le dans les observations.</numerusform>
            <numerusform>{numbers} sont achevées, et rien ne le prouve : joignez des preuves, ou dites-le dans les observations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} are open after closure was asked for: take back in the plan that it was.</source>
        <extracomment>{numbers} is open after closure was asked for: take back in the plan that it was.</extracomment>
        <translation>
            <numerusform>{numbers} est ouverte après la demande de clôture : revenez dans le plan sur cette demande.</numerusform>
            <numerusform>{numbers} sont ouvertes après la demande de clôture : revenez dans le plan sur cette demande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} are open, and closure was asked for: complete them, or take back in the plan that it was.</source>
        <extracomment>{numbers} is open, and closure was asked for: complete it, or take back in the plan that it was.</extracomment>
        <translation>
            <numerusform>{numbers} est ouverte, et la clôture a été demandée : achevez-la, ou revenez dans le plan sur cette demande.</numerusform>
            <numerusform>{numbers} sont ouvertes, et la clôture a été demandée : achevez-les, ou revenez dans le plan sur cette demande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} are still open: complete or cancel what is left, then ask for closure.</source>
        <extracomment>{numbers} is still open: complete or cancel what is left, then ask for closure.</extracomment>
        <translation>
            <numerusform>{numbers} est encore ouverte : achevez ou annulez ce qui reste, puis demandez la clôture.</numerusform>
            <numerusform>{numbers} sont encore ouvertes : achevez ou annulez ce qui reste, puis demandez la clôture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} have no evaluation criteria: say how anybody can see that they work.</source>
        <extracomment>{numbers} has no evaluation criteria: say how anybody can see that it works.</extracomment>
        <translation>
            <numerusform>{numbers} n’a pas de critères d’évaluation : dites comment chacun peut voir que cela fonctionne.</numerusform>
            <numerusform>{numbers} n’ont pas de critères d’évaluation : dites comment chacun peut voir que cela fonctionne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} have no kind: choose one of those that this layout prescribes.</source>
        <extracomment>{numbers} has no kind: choose one of those that this layout prescribes.</extracomment>
        <translation>
            <numerusform>{numbers} n’a pas de type : choisissez l’un de ceux que cette disposition prescrit.</numerusform>
            <numerusform>{numbers} n’ont pas de type : choisissez l’un de ceux que cette disposition prescrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} hold “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <extracomment>{numbers} holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</extracomment>
        <translation>
            <numerusform>{numbers} contient « {sign} » à la place d’un caractère qui n’a pas pu être conservé : saisissez ce qui était voulu, car Bugzilla y montrerait « &lt; ».</numerusform>
            <numerusform>{numbers} contiennent « {sign} » à la place d’un caractère qui n’a pas pu être conservé : saisissez ce qui était voulu, car Bugzilla y montrerait « &lt; ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} stand in an issued update: cancel them instead of taking them back.</source>
        <extracomment>{numbers} stands in an issued update: cancel it instead of taking it back.</extracomment>
        <translation>
            <numerusform>{numbers} figure dans une mise à jour publiée : annulez-la au lieu de la retirer.</numerusform>
            <numerusform>{numbers} figurent dans une mise à jour publiée : annulez-les au lieu de les retirer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} stand twice in the table: give each row its own number.</source>
        <extracomment>{numbers} stands twice in the table: give each row its own number.</extracomment>
        <translation>
            <numerusform>{numbers} figure deux fois dans le tableau : donnez à chaque ligne son propre numéro.</numerusform>
            <numerusform>{numbers} figurent deux fois dans le tableau : donnez à chaque ligne son propre numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} were due before {day}, and are not marked as delayed.</source>
        <extracomment>{numbers} was due before {day}, and is not marked as delayed.</extracomment>
        <translation>
            <numerusform>{numbers} était attendue avant le {day}, et n’est pas marquée comme retardée.</numerusform>
            <numerusform>{numbers} étaient attendues avant le {day}, et ne sont pas marquées comme retardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{one} and {other} could both be the plan: say which is meant.</source>
        <translation>Deux tableaux pourraient être le plan ({one} et {other}) : dites lequel est le bon.</translation>
    </message>
    <message>
        <source>{parts} will say N/A: write what applies.</source>
        <translation>{parts} : il y sera écrit N/A ; écrivez ce qui s’applique.</translation>
    </message>
    <message>
        <source>{path} can't be created ({why}): choose another folder.</source>
        <translation>{path} ne peut pas être créé ({why}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} can't be opened: check that its folder exists and may be written.</source>
        <translation>{path} ne peut pas être ouvert : vérifiez que son dossier existe et permet l’écriture.</translation>
    </message>
    <message>
        <source>{path} can't be read ({why}): check its permissions.</source>
        <translation>{path} ne peut pas être lu ({why}) : vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>{path} can't be read ({why}): check the name and its permissions.</source>
        <translation>{path} ne peut pas être lu ({why}) : vérifiez le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>{path} can't be replaced ({why}), so nothing was restored: close what else uses it, or make room.</source>
        <translation>{path} ne peut pas être remplacé ({why}), rien n’a donc été restauré : fermez ce qui l’utilise par ailleurs, ou faites de la place.</translation>
    </message>
    <message>
        <source>{path} can't be written ({why}): make room or choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({why}) : faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} can't be written, nothing was saved: check its place and its permissions, or save a copy elsewhere.</source>
        <translation>{path} ne peut pas être écrit, rien n’a été enregistré : vérifiez son emplacement et ses droits d’accès, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or open it.</source>
        <translation>{path} existe déjà : choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} holds plans already: choose a new file for the example.</source>
        <translation>{path} contient déjà des plans : choisissez un nouveau fichier pour l’exemple.</translation>
    </message>
    <message>
        <source>{path} is a database of another program: choose another file.</source>
        <translation>{path} est une base de données d’un autre programme : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder: attach its files, or an archive of it.</source>
        <translation>{path} est un dossier : joignez ses fichiers, ou une archive.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file name.</source>
        <translation>{path} est un dossier : choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a database file.</source>
        <translation>{path} est un dossier : désignez un fichier de base de données.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file.</source>
        <translation>{path} est un dossier : désignez un fichier.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself: choose another name.</source>
        <translation>{path} est un lien qui mène à lui-même : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is being written by another program: wait a moment and try again.</source>
        <translation>Un autre programme écrit dans {path} : attendez un instant et recommencez.</translation>
    </message>
    <message>
        <source>{path} is cut short ({size} of {whole} bytes): restore it from a backup.</source>
        <translation>{path} est tronqué ({size} octets sur {whole}) : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged (it names schema {version}): restore it from a backup.</source>
        <translation>{path} est endommagé (il indique le schéma {version}) : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged, so no backup of it was made: restore it from an earlier backup, or recover what can be read with “remediary recover”.</source>
        <translation>{path} est endommagé, aucune sauvegarde n’en a donc été créée : restaurez-le depuis une sauvegarde antérieure, ou récupérez ce qui peut être lu avec « remediary recover ».</translation>
    </message>
    <message>
        <source>{path} is damaged: restore it from a backup.</source>
        <translation>{path} est endommagé : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB: take only what is needed from it.</source>
        <translation>{path} dépasse {megabytes} Mo : n’en prenez que le nécessaire.</translation>
    </message>
    <message>
        <source>{path} is locked in a way that is not known here: save the key again with “ssh-keygen -p”.</source>
        <translation>{path} est verrouillé d’une façon qui n’est pas connue ici : enregistrez de nouveau la clé avec « ssh-keygen -p ».</translation>
    </message>
    <message>
        <source>{path} is no auditor's package, or its log is damaged.</source>
        <translation>{path} n’est pas un dossier d’audit, ou son journal est endommagé.</translation>
    </message>
    <message>
        <source>{path} is no auditor's package: choose a zip file that Remediary wrote.</source>
        <translation>{path} n’est pas un dossier d’audit : choisissez un fichier zip écrit par Remediary.</translation>
    </message>
    <message>
        <source>{path} is no key file: name the file with the private key.</source>
        <translation>{path} n’est pas un fichier de clé : indiquez le fichier qui contient la clé privée.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file: attach a file.</source>
        <translation>{path} n’est pas un fichier ordinaire : joignez un fichier.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file: choose another name.</source>
        <translation>{path} n’est pas un fichier ordinaire : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file: name a database file.</source>
        <translation>{path} n’est pas un fichier ordinaire : désignez un fichier de base de données.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file: name a text file.</source>
        <translation>{path} n’est pas un fichier ordinaire : désignez un fichier texte.</translation>
    </message>
    <message>
        <source>{path} is no private key of OpenSSH's: make one here, or with “ssh-keygen -t ed25519”.</source>
        <translation>{path} n’est pas une clé privée OpenSSH : créez-en une ici, ou avec « ssh-keygen -t ed25519 ».</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{path} n’est pas un texte en UTF-8 : enregistrez-le en UTF-8 et recommencez.</translation>
    </message>
    <message>
        <source>{path} is not a Remediary database: choose another file.</source>
        <translation>{path} n’est pas une base de données de Remediary : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was moved, renamed or deleted.</source>
        <translation>{path} n’est plus là : déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>{path} is of an older version, which kept no log: open it once, and it is upgraded after a backup.</source>
        <translation>{path} est d’une version antérieure, qui ne tenait pas de journal : ouvrez-le une fois, et il est mis à niveau après une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is read-only and of an older version: copy it to a folder of yours first.</source>
        <translation>{path} est en lecture seule et d’une version antérieure : copiez-le d’abord dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{path} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation>{path} est en lecture seule : copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{path} is renewed after every change from now on.</source>
        <translation>{path} sera désormais actualisé après chaque modification.</translation>
    </message>
    <message>
        <source>{path} is the open database itself: choose another file, or a copy of it.</source>
        <translation>{path} est la base de données ouverte elle-même : choisissez un autre fichier, ou une copie.</translation>
    </message>
    <message>
        <source>{path} is this very file: choose a backup.</source>
        <translation>{path} est ce fichier même : choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is this very file: choose another name.</source>
        <translation>{path} est ce fichier même : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} was being written when a program ended, and can't be put in order where it is read-only: copy it and {path}-journal to a folder of yours, and open the copy.</source>
        <translation>{path} était en cours d’écriture quand un programme s’est arrêté, et ne peut pas être remis en ordre en lecture seule : copiez-le avec {path}-journal dans un dossier à vous, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while it was open, nothing was saved: save a copy elsewhere, or put it back.</source>
        <translation>{path} a été déplacé ou supprimé pendant qu’il était ouvert, rien n’a été enregistré : enregistrez une copie ailleurs, ou remettez-le à sa place.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or deleted while it was open, so no backup was made: save a copy of it.</source>
        <translation>{path} a été déplacé, remplacé ou supprimé pendant qu’il était ouvert, aucune sauvegarde n’a donc été créée : enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>{path} was opened from a package by an older version: open the package again, into a new file.</source>
        <translation>{path} a été ouvert depuis un dossier d’audit par une version antérieure : ouvrez de nouveau le dossier, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Remediary: install that version to open it.</source>
        <translation>{path} a été écrit par une version plus récente de Remediary : installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>semblable à {percent} %</translation>
    </message>
    <message>
        <source>{pixels}, shown smaller</source>
        <translation>{pixels}, affiché en plus petit</translation>
    </message>
    <message>
        <source>{place} in “{plan}”</source>
        <translation>{place} dans « {plan} »</translation>
    </message>
    <message>
        <source>{place} was left out: {why}.</source>
        <translation>Laissé de côté : {place} ({why}).</translation>
    </message>
    <message>
        <source>{place}, {field}: {why}</source>
        <translation>{place}, {field} : {why}</translation>
    </message>
    <message>
        <source>{plan}: {what} until {day}. {event}</source>
        <translation>{plan} : {what} d’ici au {day}. {event}</translation>
    </message>
    <message>
        <source>{plan}: {what}, until {until} ({left})</source>
        <translation>{plan} : {what}, d’ici au {until} ({left})</translation>
    </message>
    <message>
        <source>{plan}: {what}, {left}</source>
        <translation>{plan} : {what}, {left}</translation>
    </message>
    <message>
        <source>{promised}, and none slipped</source>
        <translation>{promised}, aucune n’a glissé</translation>
    </message>
    <message>
        <source>{promised}; {slipped}</source>
        <translation>{promised} ; {slipped}</translation>
    </message>
    <message>
        <source>{promised}; {slipped}, by {days}</source>
        <translation>{promised} ; {slipped}, de {days}</translation>
    </message>
    <message>
        <source>{reason}: {numbers}.</source>
        <translation>{reason} : {numbers}.</translation>
    </message>
    <message>
        <source>{row}: {question}</source>
        <translation>{row} : {question}</translation>
    </message>
    <message>
        <source>{rule} to question {number}</source>
        <translation>{rule} à la question {number}</translation>
    </message>
    <message>
        <source>{rule}: {event}</source>
        <translation>{rule} : {event}</translation>
    </message>
    <message>
        <source>{rule}: {what}</source>
        <translation>{rule} : {what}</translation>
    </message>
    <message>
        <source>{said}, {late} overdue</source>
        <translation>{said}, dont {late} en retard</translation>
    </message>
    <message>
        <source>{since}: no action changed.</source>
        <translation>{since} : aucune action n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>{since}: {count} actions changed, {named}</source>
        <extracomment>{since}: {count} action changed, {named}</extracomment>
        <translation>
            <numerusform>{since} : {count} action a changé, {named}</numerusform>
            <numerusform>{since} : {count} actions ont changé, {named}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} % of the system's size</source>
        <translation>{size} % de la taille du système</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size} ({bytes} octets)</translation>
    </message>
    <message>
        <source>{size} · SHA-256 {hash}…</source>
        <translation>{size} · SHA-256 {hash}…</translation>
    </message>
    <message numerus="yes">
        <source>{table}: in {count} rows something can't be read, and nothing tells what it was.</source>
        <extracomment>{table}: in {count} row something can't be read, and nothing tells what it was.</extracomment>
        <translation>
            <numerusform>{table} : dans {count} ligne, quelque chose ne peut pas être lu, et rien ne dit ce que c’était.</numerusform>
            <numerusform>{table} : dans {count} lignes, quelque chose ne peut pas être lu, et rien ne dit ce que c’était.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{table}: {count} rows can't be read.</source>
        <extracomment>{table}: {count} row can't be read.</extracomment>
        <translation>
            <numerusform>{table} : {count} ligne ne peut pas être lue.</numerusform>
            <numerusform>{table} : {count} lignes ne peuvent pas être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{table}: {count} rows lead to nothing any more ({target}).</source>
        <extracomment>{table}: {count} row leads to nothing any more ({target}).</extracomment>
        <translation>
            <numerusform>{table} : {count} ligne ne mène plus à rien ({target}).</numerusform>
            <numerusform>{table} : {count} lignes ne mènent plus à rien ({target}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{table}: {count} rows were left out, because what they belong to is lost ({target}).</source>
        <extracomment>{table}: {count} row was left out, because what it belongs to is lost ({target}).</extracomment>
        <translation>
            <numerusform>{table} : {count} ligne a été laissée de côté, car ce à quoi elle appartient est perdu ({target}).</numerusform>
            <numerusform>{table} : {count} lignes ont été laissées de côté, car ce à quoi elles appartiennent est perdu ({target}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{times}, last {slip}</source>
        <translation>{times}, la dernière : {slip}</translation>
    </message>
    <message>
        <source>{title}, part {number}</source>
        <translation>{title}, partie {number}</translation>
    </message>
    <message>
        <source>{update}, {day}: {counts}</source>
        <translation>{update}, {day} : {counts}</translation>
    </message>
    <message>
        <source>{update}: {counts}</source>
        <translation>{update} : {counts}</translation>
    </message>
    <message>
        <source>{verdict} Late by {length}.</source>
        <translation>{verdict} Retard : {length}.</translation>
    </message>
    <message>
        <source>{verdict}: {what} ({when})</source>
        <translation>{verdict} : {what} ({when})</translation>
    </message>
    <message>
        <source>{what} due {day} · {left}</source>
        <translation>{what} pour le {day} · {left}</translation>
    </message>
    <message>
        <source>{what} overdue by {length}</source>
        <translation>{what} en retard de {length}</translation>
    </message>
    <message>
        <source>{what}, said on {day} by {author}</source>
        <translation>{what}, annoncé le {day} par {author}</translation>
    </message>
    <message>
        <source>{what}, said on {day} by {author}: “{reason}”</source>
        <translation>{what}, annoncé le {day} par {author} : « {reason} »</translation>
    </message>
    <message>
        <source>{what}. {about}</source>
        <translation>{what}. {about}</translation>
    </message>
    <message>
        <source>{what}: {kept} in the new file, {lost} lost</source>
        <translation>{what} : {kept} dans le nouveau fichier, {lost} perdus</translation>
    </message>
    <message>
        <source>{what}: {now} now, {then} in the backup</source>
        <translation>{what} : {now} maintenant, {then} dans la sauvegarde</translation>
    </message>
    <message>
        <source>{where}; most in {plan}: {numbers}</source>
        <translation>{where} ; surtout dans {plan} : {numbers}</translation>
    </message>
    <message>
        <source>{who} changed this text after you began to write.</source>
        <translation>{who} a modifié ce texte après que vous avez commencé à écrire.</translation>
    </message>
    <message>
        <source>{who} changed what you are writing in {place}. Both texts are shown before yours is saved.</source>
        <translation>{who} a modifié ce que vous écrivez dans {place}. Les deux textes sont affichés avant que le vôtre soit enregistré.</translation>
    </message>
    <message>
        <source>{who} changed {what}.</source>
        <translation>{who} a modifié {what}.</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>{who}. What is saved there appears here, and nothing is overwritten unseen.</source>
        <translation>{who}. Ce qui y est enregistré apparaît ici, et rien n’est écrasé à votre insu.</translation>
    </message>
    <message>
        <source>{who}. What they save appears here, and nothing is overwritten unseen.</source>
        <translation>{who}. Ce qu’ils enregistrent apparaît ici, et rien n’est écrasé à votre insu.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>– closed</source>
        <translation>– clos</translation>
    </message>
    <message>
        <source>“by” a day or month</source>
        <translation>« au plus tard » un jour ou un mois</translation>
    </message>
    <message>
        <source>“{address}” is not a web address: start it with https://.</source>
        <translation>« {address} » n’est pas une adresse web : commencez-la par https://.</translation>
    </message>
    <message>
        <source>“{after}” ({second}) lies before “{before}” ({first}): correct one of the two.</source>
        <translation>« {after} » ({second}) précède « {before} » ({first}) : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>“{check}” is not checked for this plan any more.</source>
        <translation>« {check} » n’est plus vérifié pour ce plan.</translation>
    </message>
    <message>
        <source>“{date}” can be two days; write the month as a word.</source>
        <translation>« {date} » peut désigner deux jours ; écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>“{date}” names no day that can be known; it is kept as it is written.</source>
        <translation>« {date} » ne désigne aucun jour certain ; c’est gardé tel quel.</translation>
    </message>
    <message>
        <source>“{due}” is read as the due date; where it is empty, “{original}” is.</source>
        <translation>« {due} » est lu comme échéance ; où il est vide, c’est « {original} ».</translation>
    </message>
    <message>
        <source>“{given}” is no choice for {name}: use one of {known}.</source>
        <translation>« {given} » n’est pas un choix pour {name} : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>“{heading}” has the texts that were sent as “{field}”, and is read as that.</source>
        <translation>« {heading} » contient les textes envoyés comme « {field} », et est lu ainsi.</translation>
    </message>
    <message>
        <source>“{heading}” will say {text} for {numbers}.</source>
        <translation>« {heading} » portera {text} pour {numbers}.</translation>
    </message>
    <message>
        <source>“{name}” can't name a rule set of yours: choose other small letters and digits.</source>
        <translation>« {name} » ne peut pas nommer un jeu de règles à vous : choisissez d’autres minuscules et chiffres.</translation>
    </message>
    <message>
        <source>“{name}” is not opened from here: files of this kind can do more than show something. Save it and look at it with care.</source>
        <translation>« {name} » ne s’ouvre pas d’ici : les fichiers de ce type peuvent faire plus que montrer quelque chose. Enregistrez-le et consultez-le avec prudence.</translation>
    </message>
    <message>
        <source>“{name}” is not opened from here: it holds macros, or other files and links that an office program would follow. Save it and look at it with care.</source>
        <translation>« {name} » ne s’ouvre pas d’ici : il contient des macros, ou d’autres fichiers et liens qu’un programme bureautique suivrait. Enregistrez-le et consultez-le avec prudence.</translation>
    </message>
    <message>
        <source>“{name}” is not opened from here: it is no {suffix} file, whatever its name says. Save it and look at it with care.</source>
        <translation>« {name} » ne s’ouvre pas d’ici : ce n’est pas un fichier {suffix}, quoi qu’en dise son nom. Enregistrez-le et consultez-le avec prudence.</translation>
    </message>
    <message>
        <source>“{rules}” is kept in this file.</source>
        <translation>« {rules} » est conservé dans ce fichier.</translation>
    </message>
    <message>
        <source>“{step}” does not say what is reached: write a step as “what | due | completed”.</source>
        <translation>« {step} » ne dit pas ce qui est atteint : écrivez un jalon sous la forme « quoi | échéance | achevé ».</translation>
    </message>
    <message>
        <source>“{step}” has too many bars: write a step as “what | due | completed”.</source>
        <translation>« {step} » a trop de barres : écrivez un jalon sous la forme « quoi | échéance | achevé ».</translation>
    </message>
    <message>
        <source>“{target}” is not opened: a name before an @ hides where it leads.</source>
        <translation>« {target} » n’est pas ouvert : un nom devant un @ cache où cela mène.</translation>
    </message>
    <message>
        <source>“{target}” is not opened: only web and mail addresses are.</source>
        <translation>« {target} » n’est pas ouvert : seules les adresses web et de courriel le sont.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>“{text}” can be {days}: say which day is meant.</source>
        <translation>« {text} » peut désigner {days} : dites quel jour est voulu.</translation>
    </message>
    <message>
        <source>“{text}” can't mean {day}: say the day that stands there.</source>
        <translation>« {text} » ne peut pas désigner le {day} : dites le jour qui y figure.</translation>
    </message>
    <message>
        <source>“{text}” could be a new action or #{number}, whose text is alike by {percent} %: give the row its number.</source>
        <translation>« {text} » pourrait être une nouvelle action ou #{number}, dont le texte est semblable à {percent} % : donnez son numéro à la ligne.</translation>
    </message>
    <message>
        <source>“{text}” has a name before an @, which hides where it leads: write the address without it.</source>
        <translation>« {text} » a un nom devant un @, ce qui cache où cela mène : écrivez l’adresse sans lui.</translation>
    </message>
    <message>
        <source>“{text}” has no known status word; it is kept as it is written.</source>
        <translation>« {text} » ne contient aucun mot d’état connu ; c’est gardé tel quel.</translation>
    </message>
    <message>
        <source>“{text}” is a date without a status word; it is taken for the due date.</source>
        <translation>« {text} » est une date sans mot d’état ; c’est pris pour l’échéance.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a moment: write it as YYYY-MM-DD, or as YYYY-MM-DD HH:MM in UTC.</source>
        <translation>« {text} » n’est ni un jour ni un instant : écrivez AAAA-MM-JJ, ou AAAA-MM-JJ HH:MM en UTC.</translation>
    </message>
    <message>
        <source>“{text}” is no action number; the row is known by its text.</source>
        <translation>« {text} » n’est pas un numéro d’action ; la ligne est reconnue à son texte.</translation>
    </message>
    <message>
        <source>“{text}” is no certain day for the next update: say which day is meant.</source>
        <translation>« {text} » n’est pas un jour certain pour la prochaine mise à jour : dites quel jour est voulu.</translation>
    </message>
    <message>
        <source>“{text}” is no certain day: write it as 2021-06-30.</source>
        <translation>« {text} » n’est pas un jour certain : écrivez-le comme 2021-06-30.</translation>
    </message>
    <message>
        <source>“{text}” is no known kind; it goes into the observations.</source>
        <translation>« {text} » n’est pas un type connu ; c’est mis dans les observations.</translation>
    </message>
    <message>
        <source>“{text}” is no link that can be kept: it has to begin with https://, http:// or mailto:.</source>
        <translation>« {text} » n’est pas un lien qui peut être conservé : seuls les liens https, http et mailto le peuvent.</translation>
    </message>
    <message>
        <source>“{text}” is no list of actions: write their numbers, such as 2, 4.</source>
        <translation>« {text} » n’est pas une liste d’actions : écrivez leurs numéros, comme 2, 4.</translation>
    </message>
    <message>
        <source>“{text}” is no list of milestones (“what | due | completed”, a line each); it goes into the observations.</source>
        <translation>« {text} » n’est pas une liste de jalons (« quoi | échéance | achevé », un par ligne) ; c’est mis dans les observations.</translation>
    </message>
    <message>
        <source>“{text}” is no way to answer: use {known}.</source>
        <translation>« {text} » n’est pas une façon de répondre : utilisez {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as YYYY-MM-DD.</source>
        <translation>« {text} » n’est pas un jour : écrivez-le sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>“{text}” is not a kind: use {known}, or leave it empty.</source>
        <translation>« {text} » n’est pas un type : utilisez {known}, ou laissez vide.</translation>
    </message>
    <message>
        <source>“{text}” is not a status: use {known}.</source>
        <translation>« {text} » n’est pas un état : utilisez {known}.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a heading between the rows; it is left out.</source>
        <translation>« {text} » est pris pour un intertitre entre les lignes ; c’est laissé de côté.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a sum of the rows; it is left out.</source>
        <translation>« {text} » est pris pour un total des lignes ; c’est laissé de côté.</translation>
    </message>
    <message>
        <source>“{text}” maps no column: write COLUMN=FIELD with one of {names}.</source>
        <translation>« {text} » ne désigne aucune colonne : écrivez COLUMN=FIELD avec l’un de {names}.</translation>
    </message>
    <message>
        <source>“{text}” names no comment: give its number, or a link that ends with it.</source>
        <translation>« {text} » ne désigne aucun commentaire : donnez son numéro, ou un lien qui se termine par lui.</translation>
    </message>
    <message>
        <source>“{text}” names no evidence: write it as E3, or as E3.2 for an earlier save.</source>
        <translation>« {text} » ne désigne aucune preuve : écrivez E3, ou E3.2 pour un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>“{text}” names no updates: write all, last, or numbers such as 1,3,5.</source>
        <translation>« {text} » ne désigne aucune mise à jour : écrivez all, last, ou des numéros comme 1,3,5.</translation>
    </message>
    <message numerus="yes">
        <source>… {count} more dates …</source>
        <extracomment>… {count} more date …</extracomment>
        <translation>
            <numerusform>… {count} autre date…</numerusform>
            <numerusform>… {count} autres dates…</numerusform>
        </translation>
    </message>
    <message>
        <source>→ replaced</source>
        <translation>→ remplacé</translation>
    </message>
    <message>
        <source>→ {meaning}</source>
        <translation> → {meaning}</translation>
    </message>
    <message>
        <source>▲ late</source>
        <translation>▲ tardif</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ en retard</translation>
    </message>
    <message>
        <source>○ running</source>
        <translation>○ en cours</translation>
    </message>
    <message>
        <source>⚠ Short: whoever has the file can try many. Choose 12 characters or more.</source>
        <translation>⚠ Courte : qui détient le fichier peut en essayer beaucoup. Choisissez 12 caractères ou plus.</translation>
    </message>
    <message>
        <source>✓ Checked just now: these are the very bytes that were attached.</source>
        <translation>✓ Vérifié à l’instant : ce sont exactement les octets qui ont été joints.</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ tenu</translation>
    </message>
</context>
</TS>
