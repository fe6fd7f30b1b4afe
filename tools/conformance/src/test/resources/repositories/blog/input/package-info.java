@Database(
        name = "blog",
        dialects = {Dialect.H2, Dialect.POSTGRESQL},
        naming = Naming.SNAKE_CASE)
package com.acme.blog;

import dev.cairn.annotation.Database;
import dev.cairn.annotation.Dialect;
import dev.cairn.annotation.Naming;
