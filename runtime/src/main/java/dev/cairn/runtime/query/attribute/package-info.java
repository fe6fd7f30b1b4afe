/** What generated code offers to query by: the attributes of an entity, and the conditions and orders that each allows. */
@NullMarked
package dev.cairn.runtime.query.attribute;

import org.jspecify.annotations.NullMarked;
