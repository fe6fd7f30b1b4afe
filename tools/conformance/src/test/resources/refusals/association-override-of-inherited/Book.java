package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

@Entity
@AssociationOverride(name = "shelf", joinColumns = @JoinColumn(name = "s")) // refused: MP129
public class Book extends Item {
    int pages;
}
