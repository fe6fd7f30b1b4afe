/** What Cairn costs: measured as ratios within one run, since machines are noisy. */
@NullMarked
package dev.cairn.benchmark;

import org.jspecify.annotations.NullMarked;
