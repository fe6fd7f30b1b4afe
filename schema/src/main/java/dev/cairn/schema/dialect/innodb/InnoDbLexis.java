package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.Lexis;

/** How MySQL and MariaDB read scripts, unless {@code NO_BACKSLASH_ESCAPES} is among their SQL modes. */
public final class InnoDbLexis {

    public static final Lexis LEXIS = new Lexis(true, true, false, true);

    private InnoDbLexis() {}
}
