@Database(repositorySuffix = "Store")
package com.acme.taken;

import dev.cairn.annotation.Database;
