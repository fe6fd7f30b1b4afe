package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

@MappedSuperclass
@SoftDelete(columnName = "gone")
public abstract class Base {
    @ElementCollection
    Set<String> tags = new HashSet<>();
}
