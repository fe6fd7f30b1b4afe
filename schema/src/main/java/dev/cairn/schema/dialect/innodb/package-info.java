/** What MySQL and MariaDB have in common, on their storage engine InnoDB. */
@NullMarked
package dev.cairn.schema.dialect.innodb;

import org.jspecify.annotations.NullMarked;
