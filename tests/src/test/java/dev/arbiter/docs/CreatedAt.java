package dev.arbiter.docs;

import dev.arbiter.Default;
import dev.arbiter.OnConflict;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Default("now()")
@OnConflict(OnConflict.Action.KEEP)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface CreatedAt {}
