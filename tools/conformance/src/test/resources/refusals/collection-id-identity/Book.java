package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "k"), generator = "identity") // refused: MP901
    @CollectionIdJavaClass(idType = Long.class)
    List<String> tags;
}
