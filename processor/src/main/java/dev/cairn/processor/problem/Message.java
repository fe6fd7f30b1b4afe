package dev.cairn.processor.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Every message to the user, as code, fact and remedy. Placeholders are {@code {0}}, {@code {1}}, ... A code once released keeps
 * its meaning.
 */
public enum Message {
    // Options and @Database.
    UNKNOWN_OPTION("CF101", "there is no option {0}.{1}", "Known: {2}."),
    UNKNOWN_OPTION_VALUE("CF102", "option {0} has the unknown value \"{1}\".{2}", "Known: {3}."),
    BAD_HAZARD_LEVEL(
            "CF103",
            "option cairn.hazards holds \"{0}\", which is no hazard with a level.",
            "Write it as DL103:off or *:note, with commas between; levels are error, warn, note, off."),
    BAD_MIGRATION_NAME(
            "CF104",
            "option cairn.name is \"{0}\", which is no name of a migration.",
            "Use at most 60 small letters, digits and underscores, such as add_email."),
    DRAFTS_COME_LATER(
            "CF105",
            "option cairn.draft is \"{0}\", but this version has no drafts yet: a migration is frozen as soon as it is"
                    + " written.",
            "Leave the option out or set it to never."),
    BAD_DATABASE_NAME(
            "CF201",
            "\"{0}\" is no name of a database.",
            "Use small letters, digits, - and _, beginning with a letter; default, changes and migration are taken."),
    DATABASE_TWICE("CF202", "{0} is declared here and on package {1}.", "Give one of them another name."),
    NO_DIALECT("CF203", "@Database names no dialect.", "Name at least one, or leave dialects out for H2."),
    BAD_REPOSITORY_SUFFIX(
            "CF204",
            "\"{0}\" cannot end the name of a class.",
            "Use letters and digits, such as repositorySuffix = \"Store\"."),

    // Files, snapshot, history.
    CANNOT_READ("FS101", "cannot read {0}: {1}.", "Nothing was written."),
    CANNOT_WRITE(
            "FS102",
            "cannot write {0}: {1}.",
            "Every file is as it was. Make the directory writable or name another one with -Acairn.dir."),
    CANNOT_MIRROR(
            "FS109",
            "cannot write {0} in the class output: {1}.",
            "The project's own files are complete; make the class output writable and compile again."),
    BAD_CHANGE_LIST("FS103", "{0} is no change list: {1}.", "Restore the file from version control."),
    RENAMED_CHANGE_LIST("FS104", "{0} holds the change list of {1}.", "Name the file {1}.json again."),
    NEWER_FORMAT(
            "FS105",
            "{0} has format {1}; this version knows formats up to {2}.",
            "Build with the version of Cairn that wrote it, or a newer one."),
    FOREIGN_SCRIPT(
            "FS106",
            "{0} is no migration of Cairn: {1}.",
            "Move files of other tools elsewhere, or keep Cairn's in a directory of their own with -Acairn.dir."),
    MISSING_CHANGE_LIST(
            "FS107",
            "{0} belongs to migration {1}, but {2} is missing.",
            "Restore the change list from version control; if the migration was never applied anywhere, delete its SQL"
                    + " files as well."),
    BROKEN_HISTORY("FS108", "{0}", "{1}"),
    FORKED_HISTORY("HX104", "{0}", "{1}"),
    NOT_UP_TO_DATE(
            "HX107",
            "the entities and the committed files disagree: {0}",
            "Compile once without -Acairn.mode=check and commit what was written."),
    AMBIGUOUS_COLUMN(
            "DL104",
            "column {0} goes while one of the same shape comes: is it renamed, or gone with its values?",
            "If renamed, write {1}; if gone, write @Dropped(\"{2}\") on {3}."),
    AMBIGUOUS_TABLE(
            "DL104",
            "table {0} goes while one of the same shape comes: is it renamed, or gone with its rows?",
            "If renamed, write {1}; if gone, write @Dropped(\"{2}\") on {3}."),

    NO_ID("MP101", "entity {0} has no id.", "Mark the attribute of its primary key with @Id or @EmbeddedId.");

    private final String code;
    private final String fact;
    private final String remedy;

    Message(String code, String fact, String remedy) {
        this.code = code;
        this.fact = fact;
        this.remedy = remedy;
    }

    /** The stable code, such as {@code MP101}. */
    public String code() {
        return code;
    }

    /** {@code MP101: fact remedy}. */
    public String text(List<String> arguments) {
        String pattern = code + ": " + fact + (remedy.isEmpty() ? "" : " " + remedy);
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments.toArray());
    }
}
