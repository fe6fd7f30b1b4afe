package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;

@Entity
@NamedEntityGraph(name = "g", attributeNodes = @NamedAttributeNode("title"))
public class Book {
    @Id
    Long id;

    String title;
}
