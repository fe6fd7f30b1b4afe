package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;

@Entity
@NamedEntityGraph(name = "g", attributeNodes = @NamedAttributeNode("titel")) // refused: MP131
public class Book {
    @Id
    Long id;

    String title;
}
