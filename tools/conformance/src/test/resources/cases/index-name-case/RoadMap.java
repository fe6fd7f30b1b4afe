package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_home_URL", columnList = "url"))
public class RoadMap {
    @Id
    Long id;

    String url;
}
