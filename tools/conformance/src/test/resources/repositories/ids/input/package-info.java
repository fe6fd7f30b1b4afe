@Database
package com.acme.ids;

import dev.cairn.annotation.Database;
