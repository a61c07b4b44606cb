<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>remediary</name>
    <message>
        <source>A closure report has no “{name}”: use one of {known}.</source>
        <translation>Un rapport de clôture n’a pas de « {name} » : choisissez parmi {known}.</translation>
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
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action #{number} can't be merged into itself: choose another action.</source>
        <translation>L’action #{number} ne peut pas être fusionnée avec elle-même : choisissez-en une autre.</translation>
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
        <source>Actions  {count}</source>
        <translation>Actions  {count}</translation>
    </message>
    <message>
        <source>ActiveX controls</source>
        <translation>des contrôles ActiveX</translation>
    </message>
    <message>
        <source>An action needs a text: say what is to be done.</source>
        <translation>Une action a besoin d’un texte : dites ce qui est à faire.</translation>
    </message>
    <message>
        <source>An update needs a date: say when it is published.</source>
        <translation>Une mise à jour a besoin d’une date : dites quand elle est publiée.</translation>
    </message>
    <message>
        <source>CCADB: action item, kind, root causes, criteria, due, status</source>
        <translation>CCADB : action, type, causes racines, critères, échéance, état</translation>
    </message>
    <message>
        <source>Change the plan’s details</source>
        <translation>Modifier les informations du plan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rows in full, the others in one line each</source>
        <translation>Les lignes modifiées en entier, les autres sur une ligne chacune</translation>
    </message>
    <message>
        <source>Changed: {numbers}.</source>
        <translation>Modifiées : {numbers}.</translation>
    </message>
    <message>
        <source>Classic: number, action, status, observations</source>
        <translation>Classique : numéro, action, état, observations</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Clos le {day}</translation>
    </message>
    <message>
        <source>Closing question</source>
        <translation>Question finale</translation>
    </message>
    <message>
        <source>Columns that were left out: {headings}.</source>
        <translation>Colonnes laissées de côté : {headings}.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Done, Ongoing, Cancelled</source>
        <translation>Done, Ongoing, Cancelled</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first: #{number} of {plan}, {due}</source>
        <translation type="unfinished"></translation>
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
        <source>Evaluation criteria</source>
        <translation>Critères d’évaluation</translation>
    </message>
    <message>
        <source>Every change is in an issued update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row in full, in one table</source>
        <translation>Toutes les lignes en entier, dans un seul tableau</translation>
    </message>
    <message>
        <source>Excel workbook, with the history</source>
        <translation>Classeur Excel, avec l’historique</translation>
    </message>
    <message>
        <source>Full: every field</source>
        <translation>Complète : tous les champs</translation>
    </message>
    <message>
        <source>Give at least two texts to split action #{number} into.</source>
        <translation>Donnez au moins deux textes pour scinder l’action #{number}.</translation>
    </message>
    <message>
        <source>Go to action #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How all plans stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template {placeholder} must stand once, alone in a paragraph of the body (not in a table, text box, header or footer): move it there.</source>
        <translation>Dans le modèle, {placeholder} doit figurer une seule fois, seul dans un paragraphe du corps (ni dans un tableau, ni dans une zone de texte, un en-tête ou un pied de page) : déplacez-le.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late the longest: #{number} of {plan}, due {due}</source>
        <translation type="unfinished"></translation>
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
        <source>Markdown for Bugzilla</source>
        <translation>Markdown pour Bugzilla</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée dans</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
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
        <source>New: {numbers}.</source>
        <translation>Nouvelles : {numbers}.</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update due {day}</source>
        <translation>Prochaine mise à jour attendue le {day}</translation>
    </message>
    <message>
        <source>No backup of {path} could be made ({why}), so it was not upgraded.</source>
        <translation>Aucune copie de sauvegarde de {path} n’a pu être faite ({why}) ; le fichier n’a donc pas été converti.</translation>
    </message>
    <message>
        <source>No open action has a due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open plan has a day for its next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sans images</translation>
    </message>
    <message>
        <source>Not in the table, kept as they are: {numbers}.</source>
        <translation>Absentes du tableau, laissées telles quelles : {numbers}.</translation>
    </message>
    <message>
        <source>Nothing can be printed there: choose another printer, or another name for the file.</source>
        <translation>Impossible d’imprimer là : choisissez une autre imprimante, ou un autre nom de fichier.</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>One of the numbers is larger than any that was ever given: check it.</source>
        <translation>L’un des numéros est plus grand que tous ceux qui ont été attribués : vérifiez-le.</translation>
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
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation type="unfinished"></translation>
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
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plain text, 80 columns</source>
        <translation>Texte brut, 80 colonnes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Causes racines</translation>
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
        <source>Split from</source>
        <translation>Scindée de</translation>
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
        <source>That can't be the number of a comment: look at the number beside the posted comment.</source>
        <translation>Ce ne peut pas être le numéro d’un commentaire : regardez le numéro à côté du commentaire publié.</translation>
    </message>
    <message>
        <source>That is no link to a web page: copy it from the browser, with https:// before it.</source>
        <translation>Ce n’est pas un lien vers une page web : copiez-le depuis le navigateur, avec https:// devant.</translation>
    </message>
    <message>
        <source>The author's name is empty: give one that readers of the history will know.</source>
        <translation>Le nom de l’auteur est vide : donnez un nom que les lecteurs de l’historique reconnaîtront.</translation>
    </message>
    <message>
        <source>The comment has {characters} characters, and Bugzilla takes {most}: choose another form for it, or shorten it.</source>
        <translation>Le commentaire compte {characters} caractères, et Bugzilla en accepte {most} : choisissez une autre forme, ou raccourcissez-le.</translation>
    </message>
    <message>
        <source>The date can't be read: write it as YYYY-MM-DD.</source>
        <translation>La date est illisible : écrivez-la sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The disk failed while using {path}, nothing was saved: check the disk and try again.</source>
        <translation>Le disque a échoué pendant l’utilisation de {path}, rien n’a été enregistré : vérifiez le disque et recommencez.</translation>
    </message>
    <message>
        <source>The disk of {path} is full, nothing was saved: make room and try again.</source>
        <translation>Le disque de {path} est plein, rien n’a été enregistré : faites de la place et recommencez.</translation>
    </message>
    <message>
        <source>The draft has changes that no update has published: issue them before you ask for closure.</source>
        <translation>Le brouillon contient des modifications qu’aucune mise à jour n’a publiées : publiez-les avant de demander la clôture.</translation>
    </message>
    <message>
        <source>The first day comes after the last: exchange the two.</source>
        <translation type="unfinished"></translation>
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
        <source>The intro names {numbers}, which did not change.</source>
        <translation>L’introduction nomme {numbers}, sans qu’il y ait eu de modification.</translation>
    </message>
    <message>
        <source>The intro names {numbers}, which this plan does not have.</source>
        <translation>L’introduction nomme {numbers}, que ce plan ne contient pas.</translation>
    </message>
    <message>
        <source>The link leads to another comment than the number says: correct one of the two.</source>
        <translation>Le lien mène à un autre commentaire que celui du numéro : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The name is empty: give one that readers of the history will know.</source>
        <translation>Le nom est vide : donnez un nom que les lecteurs de l’historique reconnaîtront.</translation>
    </message>
    <message>
        <source>The next update can't be due on {following}: name a day after {dated}, or none.</source>
        <translation>La prochaine mise à jour ne peut pas être attendue le {following} : donnez un jour après le {dated}, ou aucun.</translation>
    </message>
    <message>
        <source>The number #{number} was given before: a number is never used again.</source>
        <translation>Le numéro #{number} a déjà été attribué : un numéro ne sert jamais deux fois.</translation>
    </message>
    <message>
        <source>The number of the comment is missing: give it, or a link that ends with it, such as “#c12”.</source>
        <translation>Il manque le numéro du commentaire : donnez-le, ou un lien qui se termine par lui, comme « #c12 ».</translation>
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
        <source>The printer took no page {number}: see whether it is ready, and print again.</source>
        <translation>L’imprimante n’a pas pris la page {number} : voyez si elle est prête, et imprimez de nouveau.</translation>
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
        <source>The row “{start}…” has {cells} cells under {headings} headings: write a pipe inside a text as \| and try again.</source>
        <translation>La ligne « {start}… » a {cells} cellules sous {headings} en-têtes : écrivez \| pour une barre verticale dans un texte et recommencez.</translation>
    </message>
    <message>
        <source>The setting can't be kept in {folder} ({why}).</source>
        <translation>Le réglage ne peut pas être conservé dans {folder} ({why}).</translation>
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
        <source>The table has no numbers and “{text}” is not in the plan: add a column of numbers.</source>
        <translation>Le tableau n’a pas de numéros et « {text} » n’est pas dans le plan : ajoutez une colonne de numéros.</translation>
    </message>
    <message numerus="yes">
        <source>The table has {count} rows.</source>
        <extracomment>The table has {count} row.</extracomment>
        <translation>
            <numerusform>Le tableau a {count} ligne.</numerusform>
            <numerusform>Le tableau a {count} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table in {name} has no rows: add the actions below its header.</source>
        <translation>Le tableau de {name} n’a pas de lignes : ajoutez les actions sous son en-tête.</translation>
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
        <source>The text is too long for a database: shorten it to less than 900 MB.</source>
        <translation>Le texte est trop long pour une base de données : ramenez-le à moins de 900 Mo.</translation>
    </message>
    <message>
        <source>The update before is dated {day}, later than this one.</source>
        <translation>La mise à jour précédente est datée du {day}, après celle-ci.</translation>
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
        <source>There is a plan “{title}” already: choose another title.</source>
        <translation>Il y a déjà un plan « {title} » : choisissez un autre titre.</translation>
    </message>
    <message>
        <source>There is no action #{number} in this plan: list its actions to see which there are.</source>
        <translation>Il n’y a pas d’action #{number} dans ce plan : regardez la liste de ses actions.</translation>
    </message>
    <message>
        <source>There is no database at {path}: check the name, or create one with new-plan.</source>
        <translation>Il n’y a pas de base de données à {path} : vérifiez le nom, ou créez-en une avec new-plan.</translation>
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
        <source>There is no layout “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de disposition « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>There is no plan in this file yet. Once there is one, this page tells what is due next in all of them.</source>
        <translation type="unfinished"></translation>
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
        <source>There is no such template in this file: choose the plan's template from a .docx.</source>
        <translation>Ce modèle n’est pas dans le fichier : choisissez le modèle du plan depuis un .docx.</translation>
    </message>
    <message>
        <source>There is no template {sha256}: choose the plan's template from a file.</source>
        <translation>Il n’y a pas de modèle {sha256} : choisissez le modèle du plan depuis un fichier.</translation>
    </message>
    <message>
        <source>There is no wording “{name}”: use one of {known}.</source>
        <translation>Il n’y a pas de vocabulaire « {name} » : choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>This link is too long for one comment: copy the link of the comment's number.</source>
        <translation>Ce lien est trop long pour un seul commentaire : copiez le lien du numéro du commentaire.</translation>
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
        <source>Timeline and progress</source>
        <translation>Frise chronologique et avancement</translation>
    </message>
    <message>
        <source>Too many unsaved texts are kept already: put them back, or forget them.</source>
        <translation>Trop de textes non enregistrés sont déjà conservés : reprenez-les, ou oubliez-les.</translation>
    </message>
    <message>
        <source>US Letter, landscape</source>
        <translation>US Letter, paysage</translation>
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
        <source>Update {number} was never issued: choose one of the issued updates.</source>
        <translation>La mise à jour {number} n’a jamais été publiée : choisissez parmi celles qui l’ont été.</translation>
    </message>
    <message>
        <source>Updates  {count}</source>
        <translation>Mises à jour  {count}</translation>
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
        <source>Web page, one file</source>
        <translation>Page web, en un fichier</translation>
    </message>
    <message>
        <source>What you type can't be kept in {folder} ({why}): save it soon.</source>
        <translation>Ce que vous tapez ne peut pas être conservé dans {folder} ({why}) : enregistrez-le bientôt.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>draft of update {number}</source>
        <translation>brouillon de la mise à jour {number}</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>macros</source>
        <translation>des macros</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>the row has fewer cells than the header; what they would say stays as it is.</source>
        <translation>la ligne a moins de cellules que l’en-tête ; ce qu’elles diraient reste tel quel.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{address} stands behind a link or picture and in no cell; it is left out.</source>
        <translation>{address} se trouve derrière un lien ou une image et dans aucune cellule ; c’est laissé de côté.</translation>
    </message>
    <message>
        <source>{author} changed #{number} while you were editing. {field} now says “{theirs}”; you wrote “{yours}”, which was not saved. Look, and write again.</source>
        <translation>{author} a modifié #{number} pendant votre saisie. {field} dit maintenant « {theirs} » ; vous avez écrit « {yours} », qui n’a pas été enregistré. Regardez, et écrivez de nouveau.</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <translation>{before} et {last}</translation>
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
        <source>{count} actions changed</source>
        <extracomment>{count} action changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation type="unfinished"></translation>
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
        <source>{count} overdue</source>
        <extracomment>{count} overdue</extracomment>
        <translation>
            <numerusform>{count} en retard</numerusform>
            <numerusform>{count} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} plans</source>
        <extracomment>{count} plan</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation>{day}, {time} UTC</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} achevées</translation>
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
        <source>{name} has no table with the headings of an action plan: it needs Action and Status.</source>
        <translation>{name} n’a pas de tableau avec les en-têtes d’un plan d’action : il faut Action et Status.</translation>
    </message>
    <message>
        <source>{name} has {count} action tables: bring them in one file at a time.</source>
        <translation>{name} contient {count} tableaux d’actions : importez-les un fichier à la fois.</translation>
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
        <source>{path} can't be written ({why}): make room or choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({why}) : faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} can't be written, nothing was saved: check its place and its permissions.</source>
        <translation>{path} ne peut pas être écrit, rien n’a été enregistré : vérifiez son emplacement et ses droits d’accès.</translation>
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
        <source>{path} is damaged: restore it from a backup.</source>
        <translation>{path} est endommagé : restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB: take only what is needed from it.</source>
        <translation>{path} dépasse {megabytes} Mo : n’en prenez que le nécessaire.</translation>
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
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{path} n’est pas un texte en UTF-8 : enregistrez-le en UTF-8 et recommencez.</translation>
    </message>
    <message>
        <source>{path} is not a Remediary database: choose another file.</source>
        <translation>{path} n’est pas une base de données de Remediary : choisissez un autre fichier.</translation>
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
        <source>{path} was moved, replaced or deleted while it was open, nothing was saved: open it again.</source>
        <translation>{path} a été déplacé, remplacé ou supprimé pendant qu’il était ouvert, rien n’a été enregistré : ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Remediary: install that version to open it.</source>
        <translation>{path} a été écrit par une version plus récente de Remediary : installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{plan}: {day}, {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {question}</source>
        <translation>{row} : {question}</translation>
    </message>
    <message>
        <source>{where}; most in {plan}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not a web address: start it with https://.</source>
        <translation>« {address} » n’est pas une adresse web : commencez-la par https://.</translation>
    </message>
    <message>
        <source>“{date}” can be two days; write the month as a word.</source>
        <translation>« {date} » peut désigner deux jours ; écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>“{given}” is no choice for {name}: use one of {known}.</source>
        <translation>« {given} » n’est pas un choix pour {name} : choisissez parmi {known}.</translation>
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
        <source>“{text}” has no known status word; it is kept as it is written.</source>
        <translation>« {text} » ne contient aucun mot d’état connu ; c’est gardé tel quel.</translation>
    </message>
    <message>
        <source>“{text}” is no action number: number the rows 1, 2, 3 and so on.</source>
        <translation>« {text} » n’est pas un numéro d’action : numérotez les lignes 1, 2, 3 et ainsi de suite.</translation>
    </message>
    <message>
        <source>“{text}” is no known kind; it is left empty.</source>
        <translation>« {text} » n’est pas un type connu ; le champ reste vide.</translation>
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
</context>
</TS>
