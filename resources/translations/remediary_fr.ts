<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>remediary</name>
    <message>
        <source>A closure report has no “{name}”: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has no “{name}”: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs a title: say what incident it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action #{number} can't be merged into itself: choose another action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action #{number} was changed by somebody else in the meantime: look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action #{number} was changed since: look at it, and edit it where needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action #{number} was merged into #{into}: use #{into} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action #{number} was taken back before any update showed it: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActiveX controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action needs a text: say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update needs a date: say when it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCADB: action item, kind, root causes, criteria, due, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed rows in full, the others in one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic: number, action, status, observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were left out: {headings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, Ongoing, Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with a question to the readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row in full, in one table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook, with the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least two texts to split action #{number} into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template {placeholder} must stand once, alone in a paragraph of the body (not in a table, text box, header or footer): move it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long observations below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long observations in a comment of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown for Bugzilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of {path} could be made ({why}), so it was not upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the table, kept as they are: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be printed there: choose another printer, or another name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the numbers is larger than any that was ever given: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing, Complete, Delayed, Canceled (CCADB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a Word document can show the changes as tracked ones: use the format word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a Word document is made from a template: use the format word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLANS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, 80 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several plans are called “{name}”: name one by its id ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author's name is empty: give one that readers of the history will know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment has {characters} characters, and Bugzilla takes {most}: choose another form for it, or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date can't be read: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while using {path}, nothing was saved: check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {path} is full, nothing was saved: make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has changes that no update has published: issue them before you ask for closure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intro does not name {numbers}, which changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intro holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intro names {numbers}, which did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intro names {numbers}, which this plan does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty: give one that readers of the history will know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next update can't be due on {following}: name a day after {dated}, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number #{number} was given before: a number is never used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed while the update was being written: look at the draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan changed while you were looking: look at the draft again, then issue it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took no page {number}: see whether it is ready, and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is longer than the {most} characters of a Bugzilla comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row “{start}…” has {cells} cells under {headings} headings: write a pipe inside a text as \| and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting can't be kept in {folder} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file {name} is damaged: restore the database from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored template is damaged: restore the database from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no numbers and “{text}” is not in the plan: add a column of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The table has {count} rows.</source>
        <extracomment>The table has {count} row.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The table in {name} has no rows: add the actions below its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has a field {field}, which fetches from elsewhere: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has “{unknown}”, which means nothing: use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template holds another document as a whole: insert its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template holds tracked changes: accept or reject them in Word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template holds {what}: save it in Word as .docx without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is encrypted or in the old .doc format: save it as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is encrypted: save it as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is larger than 20 MB: make its pictures smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is no Word document or damaged ({why}): save it in Word as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is no Word document: save it in Word as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is no ordinary Word document (a strict one?): save it in Word as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is no ordinary Word document (too many, doubled or misplaced parts): save it in Word anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is signed, which no filled copy can be: save it without its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template lacks {placeholders}: write it where its text is to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template points to “{address}” outside of it: embed what it shows, or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template shows “{address}” from elsewhere: embed it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template unpacks to more than any letterhead needs: make its pictures smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template's page is too small for a table where {{table}} stands: make its margins smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template's part {part} has a document type, which Word never writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template's part {part} is damaged ({why}): save it in Word anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for a database: shorten it to less than 900 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update before is dated {day}, later than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is dated {dated}, which is after today ({today}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is dated {dated}, which is more than a year ahead of today ({today}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a plan “{title}” already: choose another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action #{number} in this plan: list its actions to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at {path}: check the name, or create one with new-plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}”: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: create it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout “{name}”: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan {id}: list the plans to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan “{name}”: list the plans to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such template in this file: choose the plan's template from a .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {sha256}: choose the plan's template from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wording “{name}”: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no actions yet: add one before you issue an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no actions: there is nothing to ask closure for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline and progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many unsaved texts are kept already: put them back, or forget them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number} is dated {day}: choose the same day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number} is dated {day}: give this one the same date or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number} is not earlier than this one: name one that was issued before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {number} was never issued: choose one of the issued updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the work that is going on, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the work that is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type can't be kept in {folder} ({why}): save it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of update {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <extracomment>in {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has fewer cells than the header; what they would say stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} stands behind a link or picture and in no cell; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed #{number} while you were editing. {field} now says “{theirs}”; you wrote “{yours}”, which was not saved. Look, and write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <extracomment>{count} day late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} overdue</source>
        <extracomment>{count} overdue</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can't be made ({why}): name a database with --db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no table with the headings of an action plan: it needs Action and Status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} action tables: bring them in one file at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{numbers} are still open: complete or cancel what is left, then ask for closure.</source>
        <extracomment>{numbers} is still open: complete or cancel what is left, then ask for closure.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} hold “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</source>
        <extracomment>{numbers} holds “{sign}” in place of a character that could not be kept: type what was meant, because Bugzilla would show “&lt;” there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} stand in an issued update: cancel them instead of taking them back.</source>
        <extracomment>{numbers} stands in an issued update: cancel it instead of taking it back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers} stand twice in the table: give each row its own number.</source>
        <extracomment>{numbers} stands twice in the table: give each row its own number.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} will say N/A: write what applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can't be created ({why}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can't be opened: check that its folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can't be read ({why}): check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can't be read ({why}): check the name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can't be written ({why}): make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can't be written, nothing was saved: check its place and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds plans already: choose a new file for the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written by another program: wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut short ({size} of {whole} bytes): restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged (it names schema {version}): restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB: take only what is needed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no ordinary file: name a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no ordinary file: name a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Remediary database: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only and of an older version: copy it to a folder of yours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is read-only: copy it to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was moved, replaced or deleted while it was open, nothing was saved: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Remediary: install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not a web address: start it with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” can be two days; write the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is no choice for {name}: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” does not say what is reached: write a step as “what | due | completed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” has too many bars: write a step as “what | due | completed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no known status word; it is kept as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no action number: number the rows 1, 2, 3 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no known kind; it is left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a kind: use {known}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a status: use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
