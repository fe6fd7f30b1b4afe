/** A lending library: what it owns, where it stands, who borrows it. */
@Database(
        name = "lending",
        dialects = {Dialect.H2, Dialect.POSTGRESQL},
        naming = Naming.SNAKE_CASE)
package com.acme.library;

import dev.cairn.annotation.Database;
import dev.cairn.annotation.Dialect;
import dev.cairn.annotation.Naming;
