/** Shows the main job: entities in, migrations and typed repositories out, applied to a real database. */
@NullMarked
package dev.cairn.demo;

import org.jspecify.annotations.NullMarked;
