package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Embeddable
public class Papers {
    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Owner signer;
}
