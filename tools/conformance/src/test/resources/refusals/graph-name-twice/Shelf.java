package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;

@Entity
@NamedEntityGraph(name = "g", attributeNodes = @NamedAttributeNode("title")) // refused: MP132
public class Shelf {
    @Id
    Long id;

    String title;
}
