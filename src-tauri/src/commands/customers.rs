//! The customers screen.

use desk::customer_pages;
use desk::views::customers::{
    CustomerListInput, CustomerListView, CustomerOpenInput, CustomerSaveInput, CustomerStored,
    CustomerView,
};
use desk::views::shared::DoneView;
use tauri::State;

use crate::opened::{Answer, Desk};

#[tauri::command]
pub(crate) async fn list_customers(
    desk: State<'_, Desk>,
    input: CustomerListInput,
) -> Answer<CustomerListView> {
    desk.with_register(move |register, _, words| customer_pages::page(register, &input, words))
        .await
}

#[tauri::command]
pub(crate) async fn customer(
    desk: State<'_, Desk>,
    input: CustomerOpenInput,
) -> Answer<CustomerView> {
    desk.with_register(move |register, now, words| {
        customer_pages::open(register, &input, now, words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn save_customer(
    desk: State<'_, Desk>,
    input: CustomerSaveInput,
) -> Answer<DoneView<CustomerStored>> {
    desk.with_register(move |register, now, words| {
        customer_pages::save(register, &input, now, words)
    })
    .await
}
