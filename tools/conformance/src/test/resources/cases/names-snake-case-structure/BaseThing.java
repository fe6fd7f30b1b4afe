package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.SoftDelete;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@SoftDelete(columnName = "isGone")
public class BaseThing {
    @Id
    @GeneratedValue
    Long thingId;

    @Column(unique = true)
    String thingName;
}
