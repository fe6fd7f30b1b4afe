@Database(naming = SNAKE_CASE)
package library;

import static dev.cairn.annotation.Naming.SNAKE_CASE;

import dev.cairn.annotation.Database;
