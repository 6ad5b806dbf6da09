package org.hrssplan.gateway.alert;

/** How urgent an alert is. */
public enum AlertLevel {
    /** 蓝色: to be watched. */
    BLUE,
    /** 黄色: to be explained. */
    YELLOW,
    /** 橙色: to be acted upon. */
    ORANGE,
    /** 红色: the promise is broken, or close to it. */
    RED
}
