package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

@Entity
@View(query = "select id, title from LongBook where title like 'A%'")
@Immutable
public class TitleList {
    @Id
    Long id;

    @Column(length = 200)
    String title;
}
