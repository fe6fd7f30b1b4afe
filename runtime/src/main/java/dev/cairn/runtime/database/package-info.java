/** Opening a database: connections, Hibernate with the settings that the migrations assume, transactions. */
@NullMarked
package dev.cairn.runtime.database;

import org.jspecify.annotations.NullMarked;
