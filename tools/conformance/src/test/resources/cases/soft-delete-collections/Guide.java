package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** What it says holds for the join table as well, although the other side owns that. */
@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
public class Guide {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany(mappedBy = "guides")
    Set<Room> rooms = new HashSet<>();
}
