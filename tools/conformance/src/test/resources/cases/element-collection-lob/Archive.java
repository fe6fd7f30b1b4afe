package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Archive {
    @Id
    Long id;

    @ElementCollection
    @Lob
    List<String> pages;

    @ElementCollection
    @OrderColumn
    List<byte[]> scans;
}
