@SoftDelete(strategy = SoftDeleteType.ACTIVE)
package example;

import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
