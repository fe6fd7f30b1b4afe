package example;

import org.hibernate.annotations.TargetEmbeddable;

@TargetEmbeddable(Steel.class)
public interface Coach {
    int getLength();
}
