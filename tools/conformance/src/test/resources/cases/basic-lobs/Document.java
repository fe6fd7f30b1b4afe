package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;

@Entity
public class Document {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    char[] characters;

    @Lob
    byte[] scan;

    @Lob
    Serializable state;
}
