/** What a jar says of its database: entities, mapping settings, migrations. */
@NullMarked
package dev.cairn.schema.manifest;

import org.jspecify.annotations.NullMarked;
