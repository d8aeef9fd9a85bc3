// Package employer holds the checkers of what employers, centres and agencies
// owe under employment law: reports and their deadlines, other duties, job
// quotas, foreign workers, and the one-time voucher of Rules 380.
//
// Events up to 2023-06-30 fall under the Employment Law, later ones under the
// Social Code. Neither has a counting rule; that of the Labour Code, article
// 13, is used by analogy, and the cautious date counts the day of the event.
package employer
