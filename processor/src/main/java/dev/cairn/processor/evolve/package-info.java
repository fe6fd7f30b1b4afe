/** From the state before and the state after to what has to be written: drift, hints, migrations, scripts. */
@NullMarked
package dev.cairn.processor.evolve;

import org.jspecify.annotations.NullMarked;
