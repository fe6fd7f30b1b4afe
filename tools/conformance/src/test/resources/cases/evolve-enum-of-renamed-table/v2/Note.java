package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "shop_notes")
public class Note {
    @Id
    Integer id;

    @Enumerated(EnumType.STRING)
    Shop shop;

    @Enumerated(EnumType.STRING)
    @RenamedFrom("other")
    @Column(name = "next_shop")
    Shop next;
}
