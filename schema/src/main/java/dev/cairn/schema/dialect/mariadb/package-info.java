/** MariaDB. */
@NullMarked
package dev.cairn.schema.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
